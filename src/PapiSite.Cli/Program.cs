using System.Globalization;
using System.Text;
using PapiSite.Cli;
using PapiSite.Cli.Commands;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var shell = new Shell(Console.Out, Console.Error, TimeProvider.System, Environment.CurrentDirectory)
{
    Input = Console.OpenStandardInput(),
    IsInteractive = !Console.IsOutputRedirected && !Console.IsErrorRedirected,
    TraceFile = Environment.GetEnvironmentVariable("PAPISITE_TRACE") is { Length: > 0 } file ? file : null,
};
return await PapiSiteCommand.RunAsync(args, shell).ConfigureAwait(false);
