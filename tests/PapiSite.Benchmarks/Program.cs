using System.CommandLine;
using System.Text;
using PapiSite.Benchmarks.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = new RootCommand("Measures PapiSite against made-up plans of any size.") { CorpusCommand.Create(), SearchCommand.Create(), IndexCommand.Create() };
return await root.Parse(args).InvokeAsync();
