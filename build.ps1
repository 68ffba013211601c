# Makes the site from content/ and runs the tests: the two commands of the README, in one call.
$ErrorActionPreference = 'Stop'
dotnet run --project src/PapiSite.Cli -- build
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
dotnet test
exit $LASTEXITCODE
