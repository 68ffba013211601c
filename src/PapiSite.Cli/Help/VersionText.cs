using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace PapiSite.Cli.Help;

/// <summary>What <c>--version</c> does: prints the number of this program, whatever program runs it.</summary>
internal sealed class VersionText(TextWriter output) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        output.Write(typeof(VersionText).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion + "\n");
        return ExitCode.Done;
    }
}
