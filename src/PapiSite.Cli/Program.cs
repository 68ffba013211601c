using System.Text;
using PapiSite.Cli;
using PapiSite.Cli.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var shell = new Shell(Console.Out, Console.Error, TimeProvider.System, Environment.CurrentDirectory)
{
    IsInteractive = !Console.IsOutputRedirected && !Console.IsErrorRedirected,
};
return await PapiSiteCommand.RunAsync(args, shell).ConfigureAwait(false);
