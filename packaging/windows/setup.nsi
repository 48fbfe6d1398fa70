; The setup for one person, without an administrator. packaging/windows_setup.py gives it:
; PAYLOAD (the program's folder), LISTED (the list of what it holds), VERSION, QUAD, KILOBYTES, ICON, OUT.
;
; Silent: setup.exe /S, uninstall.exe /S. Exit codes beside NSIS's own 0 (done), 1 (stopped by the person),
; 2 (failed):
!define TOO_OLD 10
!define WRONG_ARCHITECTURE 11
!define RUNNING 12
!define NO_SPACE 13
!define NEWER_THERE 14
!define TWICE 15

Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 32 ; the two programs are alike, and lie apart
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS all

!include MUI2.nsh
!include x64.nsh
!include WinVer.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include TextFunc.nsh

!define NAME "Consumer Desk"
!define PROGRAM "ConsumerDesk.exe" ; has a window
!define TERMINAL "consumer-desk.exe" ; for self-test, company and sample-server
!define LIST "installed-files.txt"
!define ARP "Software\Microsoft\Windows\CurrentVersion\Uninstall\ConsumerDesk"
!define MUTEX "Local\org.consumerdesk.ConsumerDesk.setup"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${ARP}" "InstallLocation"
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${QUAD}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_SHOWREADME ""
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(DesktopToo)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION PutOnDesktop
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(DataStay)"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The first is what everybody else sees.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SpanishInternational"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Portuguese"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "Catalan"
!insertmacro MUI_LANGUAGE "Galician"
!insertmacro MUI_LANGUAGE "Basque"
!include "languages.nsh"

; Says it (silently: only the code does) and ends.
!macro Refuse UN
Function ${UN}Refuse
  Pop $0 ; the code
  Pop $1 ; the sentence
  SetErrorLevel $0
  MessageBox MB_OK|MB_ICONEXCLAMATION "$1" /SD IDOK
  Quit
FunctionEnd
!macroend
!insertmacro Refuse ""
!insertmacro Refuse "un."

; A program that runs can't be opened for writing.
!macro EndWhileItRuns UN FILE
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    FileOpen $2 "$INSTDIR\${FILE}" a
    ${If} ${Errors}
      ${Do}
        ${If} ${Silent}
          Push "$(IsRunning)"
          Push ${RUNNING}
          Call ${UN}Refuse
        ${EndIf}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsRunning)" IDRETRY +3
          SetErrorLevel ${RUNNING}
          Quit
        ClearErrors
        FileOpen $2 "$INSTDIR\${FILE}" a
      ${LoopWhile} ${Errors}
    ${EndIf}
    FileClose $2
  ${EndIf}
!macroend

; Takes away what an earlier setup put there, by the list that it left: nothing else, so that whatever
; somebody else keeps in the folder stays. Lines that lead out of the folder are passed over.
!macro RemoveListed UN
Function ${UN}RemoveListed
  ClearErrors
  FileOpen $2 "$INSTDIR\${LIST}" r
  ${IfNot} ${Errors}
    ${Do}
      ClearErrors
      FileRead $2 $3
      ${If} ${Errors}
        ${ExitDo}
      ${EndIf}
      ${${UN}TrimNewLines} "$3" $3
      ${${UN}WordFind} "$3" ".." "E+1{" $4
      ${If} ${Errors} ; no two dots in it
        StrCpy $4 $3 1
        StrCpy $5 $3 1 1
        ${If} $3 != ""
        ${AndIf} $4 != "\"
        ${AndIf} $5 != ":"
          StrCpy $4 $3 1 -1
          ${If} $4 == "\"
            RMDir "$INSTDIR\$3"
          ${Else}
            Delete "$INSTDIR\$3"
          ${EndIf}
        ${EndIf}
      ${EndIf}
    ${Loop}
    FileClose $2
    Delete "$INSTDIR\${LIST}"
  ${EndIf}
  ClearErrors
FunctionEnd
!macroend
!insertmacro TrimNewLines
!insertmacro un.TrimNewLines
!insertmacro WordFind
!insertmacro un.WordFind
!insertmacro VersionCompare
!insertmacro RemoveListed ""
!insertmacro RemoveListed "un."

Function .onInit
  ${IfNot} ${AtLeastWin10}
    Push "$(WindowsTooOld)"
    Push ${TOO_OLD}
    Call Refuse
  ${EndIf}
  ${IfNot} ${RunningX64}
    Push "$(Needs64Bits)"
    Push ${WRONG_ARCHITECTURE}
    Call Refuse
  ${EndIf}
  System::Call 'kernel32::CreateMutexW(p 0, i 0, w "${MUTEX}") p .r6 ?e'
  Pop $7
  ${If} $7 = 183 ; ERROR_ALREADY_EXISTS
    Push "$(RunsTwice)"
    Push ${TWICE}
    Call Refuse
  ${EndIf}
  !insertmacro EndWhileItRuns "" "${PROGRAM}"
  !insertmacro EndWhileItRuns "" "${TERMINAL}"
  ReadRegStr $2 HKCU "${ARP}" "VersionQuad"
  ${If} $2 != ""
    ${VersionCompare} "$2" "${QUAD}" $3
    ${If} $3 = 1
      Push "$(NewerIsThere)"
      Push ${NEWER_THERE}
      Call Refuse
    ${EndIf}
  ${EndIf}
  ; Twice the size: the new files, and what unpacking needs for a moment.
  ${GetRoot} "$INSTDIR" $2
  ClearErrors
  ${DriveSpace} "$2\" "/D=F /S=M" $3
  ${IfNot} ${Errors}
    IntOp $4 ${KILOBYTES} / 512
    IntOp $4 $4 + 1
    ${If} $3 < $4
      Push "$(NoRoom)"
      Push ${NO_SPACE}
      Call Refuse
    ${EndIf}
  ${EndIf}
FunctionEnd

Section "-program"
  SetOverwrite on
  Call RemoveListed
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  File "/oname=${LIST}" "${LISTED}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${ARP}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${ARP}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ARP}" "VersionQuad" "${QUAD}"
  WriteRegStr HKCU "${ARP}" "Publisher" "${NAME}"
  WriteRegStr HKCU "${ARP}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${ARP}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ARP}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${ARP}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${ARP}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${ARP}" "NoModify" 1
  WriteRegDWORD HKCU "${ARP}" "NoRepair" 1
SectionEnd

Function PutOnDesktop
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
FunctionEnd

Function un.onInit
  !insertmacro EndWhileItRuns "un." "${PROGRAM}"
  !insertmacro EndWhileItRuns "un." "${TERMINAL}"
FunctionEnd

; The data lie elsewhere (%LOCALAPPDATA%\ConsumerDesk) and are never touched.
Section "Uninstall"
  Call un.RemoveListed
  Delete "$INSTDIR\uninstall.exe"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${ARP}"
SectionEnd
