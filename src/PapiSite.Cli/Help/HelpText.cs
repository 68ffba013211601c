using System.CommandLine;
using System.CommandLine.Invocation;
using PapiSite.Cli.Commands;
using PapiSite.Language.Text;

namespace PapiSite.Cli.Help;

/// <summary>Writes the help of a command in Vietnamese, with examples.</summary>
internal static class HelpText
{
    public static void Write(TextWriter output, Command command)
    {
        var isRoot = command is RootCommand;
        output.Write(command.Description + "\n\n");
        var usage = isRoot ? "papisite LỆNH [tùy chọn]" : $"papisite {command.Name}{string.Concat(command.Arguments.Select(a => $" [{a.Name}]"))} [tùy chọn]";
        output.Write($"Cách dùng:\n  {usage}\n");
        Table(output, "Lệnh", command.Subcommands.Select(c => (c.Name, c.Description)));
        Table(output, "Đối số", command.Arguments.Select(a => (a.Name, a.Description)));
        Table(output, "Tùy chọn", command.Options.Concat(isRoot ? [] : InheritedOptions(command)).Select(o => (NameOf(o), o.Description)));
        if (command is ExampledCommand { Examples: { } examples }) output.Write("\nVí dụ:\n" + string.Concat(examples.Select(e => $"  {e}\n")));
        if (isRoot) output.Write("\nMã thoát: 0 xong; 1 nội dung có lỗi; 2 dùng lệnh sai hoặc không đọc, ghi được.\nXem thêm “papisite LỆNH --help”.\n");
    }

    private static IEnumerable<Option> InheritedOptions(Command command) =>
        command.Parents.OfType<Command>().SelectMany(p => p.Options).Where(o => o.Recursive);

    private static string NameOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a is "-o" or "-h" or "-p").Prepend(option.Name));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private static void Table(TextWriter output, string title, IEnumerable<(string Name, string? Words)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0) return;
        var width = all.Max(r => DisplayWidth.Of(r.Name)) + 2;
        output.Write($"\n{title}:\n");
        foreach (var (name, words) in all) output.Write($"  {name}{new string(' ', width - DisplayWidth.Of(name))}{words}\n");
    }

    /// <summary>What <c>--help</c> does.</summary>
    internal sealed class Action(TextWriter output) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            Write(output, parseResult.CommandResult.Command);
            return ExitCode.Done;
        }

        public override bool ClearsParseErrors => true;
    }
}
