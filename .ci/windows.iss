; Inno Setup 6: the installer for Windows, for one person and without administrator's rights.
;   make bundle (or: .venv\Scripts\pyinstaller .ci\bundle.spec), then: iscc /DVersion=0.1.0 .ci\windows.iss
; Not tried on a machine yet.
#ifndef Version
  #define Version "0.0.0"
#endif
[Setup]
AppId={{5D0B53B3-3F0E-4C0F-9B53-1F6E7A0C9D21}
AppName=Hand on Heart
AppVersion={#Version}
AppPublisher=Hand on Heart contributors
DefaultDirName={autopf}\Hand on Heart
DefaultGroupName=Hand on Heart
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir=..\dist
OutputBaseFilename=hand-on-heart-{#Version}-windows
SetupIconFile=..\resources\desktop\hand-on-heart.ico
UninstallDisplayIcon={app}\hand-on-heart-app.exe
LicenseFile=..\LICENSE
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes

[Files]
Source: "..\dist\hand-on-heart\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Hand on Heart"; Filename: "{app}\hand-on-heart-app.exe"

; Windows knows a file by what follows its last dot, which would take every .md: so a script is opened by "Open with".
[Registry]
Root: HKA; Subkey: "Software\Classes\Applications\hand-on-heart-app.exe\shell\open\command"; ValueType: string; ValueData: """{app}\hand-on-heart-app.exe"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\.md\OpenWithList\hand-on-heart-app.exe"; Flags: uninsdeletekey
