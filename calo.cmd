@echo off
rem The command calo on Windows; see the script calo beside it. CI does not run this file.
rem It builds where nothing is built; after a change to the sources, remove calo-examples\cli\target\app.
setlocal
set "root=%~dp0"
set "app=%root%calo-examples\cli\target\app"
set "log=%root%calo-examples\cli\target\launcher.log"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" --version >nul 2>&1
if errorlevel 1 (
    echo calo: Java is missing. Install a JDK 17 or newer, such as Temurin, and put it on the PATH or set JAVA_HOME.>&2
    exit /b 1
)

if exist "%app%\calo-cli-*.jar" goto run
where mvn >nul 2>&1
if errorlevel 1 (
    echo calo: Maven is missing, which is needed to build calo once. Install Maven 3.8.6 or newer.>&2
    exit /b 1
)
echo calo: building once, this takes about a minute...>&2
if not exist "%app%\.." mkdir "%app%\.."
pushd "%root%"
call mvn -q -B -Dstyle.color=never -Dquick -DskipTests package -pl calo-examples/cli -am >"%log%" 2>&1
set "failed=%errorlevel%"
popd
if not "%failed%"=="0" (
    if exist "%app%" rmdir /s /q "%app%"
    type "%log%" >&2
    echo calo: the build failed; all it said is in %log%>&2
    exit /b 1
)

:run
"%java%" -XX:+UseSerialGC %CALO_JAVA_OPTS% -p "%app%" -m io.calo.cli/io.calo.cli.Calo %*
