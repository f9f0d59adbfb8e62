<#
.SYNOPSIS
Compiles, tests, and builds the sample notes.
.PARAMETER Target
all: compile, test, build the notes (default). build, test, notes, publish: that alone.
.PARAMETER Output
Folder for the published program.
.EXAMPLE
pwsh build.ps1
.EXAMPLE
pwsh build.ps1 publish -Output dist
#>
param(
    [ValidateSet('all', 'build', 'test', 'notes', 'publish')]
    [string] $Target = 'all',
    [string] $Output = 'dist'
)

$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot

function Invoke-Dotnet {
    & dotnet @args
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}

if ($Target -in 'all', 'build') { Invoke-Dotnet build ReportGen.sln -c Release }
if ($Target -in 'all', 'test') { Invoke-Dotnet test ReportGen.sln -c Release }
if ($Target -in 'all', 'notes') { Invoke-Dotnet run --project src/ReportGen.Cli -c Release -- build }
if ($Target -eq 'publish') {
    $system = if ($IsWindows) { 'win' } elseif ($IsMacOS) { 'osx' } else { 'linux' }
    $processor = if ([System.Runtime.InteropServices.RuntimeInformation]::OSArchitecture -eq 'Arm64') { 'arm64' } else { 'x64' }
    Invoke-Dotnet publish src/ReportGen.Cli -c Release -r "$system-$processor" -o $Output
}
