using System.CommandLine;
using System.Text;
using PapiSite.Benchmarks.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = new RootCommand("Measures PapiSite against made-up plans of any size.")
{
    CorpusCommand.Create(),
    SearchCommand.Create(),
    PagesCommand.Create(),
    IndexCommand.Create(),
};
try
{
    return await root.Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
}
catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync(fault.Message);
    return 2;
}
