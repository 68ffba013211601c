using System.Collections.Immutable;
using System.Text;
using PapiSite.Language.Text;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Binding;

/// <summary>
/// Gives groups and tasks their addresses, made of the printed labels (<c>I</c> and <c>1</c> give <c>i.1</c>); a label that the
/// plan prints twice gets a number behind it, so that no page takes another's place.
/// </summary>
internal sealed class TaskAddresses
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _repeated = new(StringComparer.Ordinal);
    private int _unlabelledGroups;

    public string OfGroup(ImmutableArray<TaskGroup> around, string? label, GroupKind kind)
    {
        var word = Word(label);
        if (kind == GroupKind.Goal) word = $"mt{(word.Length > 0 ? word : (++_unlabelledGroups).ToString())}";
        else if (kind == GroupKind.Appendix) word = $"pl{(word.Length > 0 ? word : (++_unlabelledGroups).ToString())}";
        else if (word.Length == 0) word = $"n{++_unlabelledGroups}";
        return Free("nhom-" + Joined(around, word)).Address;
    }

    /// <summary>The address of a task, and whether the one it would have had was taken.</summary>
    public (string Address, bool IsTaken) OfTask(ImmutableArray<TaskGroup> around, string? label, string? identifier)
    {
        if (identifier is not null) return Free(identifier);
        // Goals gather tasks but do not number them.
        var groups = around.Where(g => g.Kind != GroupKind.Goal).ToImmutableArray();
        var word = Word(label);
        return Free(Joined(groups, word.Length > 0 ? word : "viec"));
    }

    private static string Joined(ImmutableArray<TaskGroup> around, string word)
    {
        var outer = around.IsEmpty ? "" : around[^1].Anchor["nhom-".Length..];
        // Labels such as 1.2 under 1 hold the outer label already.
        return outer.Length == 0 || word.StartsWith(outer + ".", StringComparison.Ordinal) ? word : $"{outer}.{word}";
    }

    private (string Address, bool IsTaken) Free(string wanted)
    {
        if (_taken.Add(wanted)) return (wanted, false);
        // Goes on where it stopped: a plan without labels has thousands of tasks of the same word.
        for (var n = _repeated.GetValueOrDefault(wanted, 1) + 1; ; n++)
        {
            var next = $"{wanted}-{n}";
            if (!_taken.Add(next)) continue;
            _repeated[wanted] = n;
            return (next, true);
        }
    }

    /// <summary>A label as part of an address: folded, parts joined by points.</summary>
    private static string Word(string? label)
    {
        var word = new StringBuilder();
        foreach (var c in VietnameseText.Fold(label ?? ""))
        {
            if (char.IsAsciiLetterOrDigit(c)) word.Append(c);
            else if (word.Length > 0 && word[^1] != '.') word.Append('.');
        }

        return word.ToString().TrimEnd('.');
    }
}
