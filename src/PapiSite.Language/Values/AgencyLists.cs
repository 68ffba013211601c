using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Text;
using Sprache;

namespace PapiSite.Language.Values;

/// <summary>Reads lists of agencies: <c>Sở Nội vụ; UBND tỉnh (đối với kế hoạch cấp tỉnh); …</c>.</summary>
internal static partial class AgencyLists
{
    public static readonly ValueGrammar<AgencyList> Grammar =
        new(new("danh sách cơ quan", "list of agencies"), "Sở Nội vụ; UBND cấp huyện", Read, Write);

    /// <summary>No member is longer; what is, must not cost time.</summary>
    private const int LongestMember = 1000;

    /// <summary>A name and the parentheses behind it; a name has no parentheses of its own.</summary>
    private static readonly Parser<Named> Member =
        from name in Parse.CharExcept("()").AtLeastOnce().Text()
        from notes in (
            from open in Parse.Char('(') from note in Parse.CharExcept("()").Many().Text() from close in Parse.Char(')')
            from blank in Parse.WhiteSpace.Many() select note).Many()
        select new Named(name.Trim(), [.. notes.Select(n => n.Trim()).Where(n => n.Length > 0)]);

    private static AgencyList? Read(ValueText text, ValueProblems problems)
    {
        // An empty cell of a table whose plan has a default must be able to say so.
        if (VietnameseText.Key(text.Text) is "khong neu" or "none stated") return new([], false);
        if (VietnameseText.Key(text.Text) is "bi mat" or "lost") return new([], false) { IsLost = true };
        var members = ImmutableArray.CreateBuilder<AgencyMention>();
        var (isOpen, isSound) = (false, true);
        foreach (var (item, start) in ListItems.Members(text.Text).SelectMany(Parted))
        {
            // A full stop behind a note ends the sentence; one behind a name is the comparing of names' to leave out.
            var name = item.EndsWith(").", StringComparison.Ordinal) ? item[..^1] : item;
            if (AndSoOn.Match(name) is { Success: true } more)
            {
                isOpen = true;
                name = name[..more.Index];
            }

            if (name.Length == 0) continue;
            if (ReadMember(name) is { } member)
            {
                members.Add(Mention(member, text.ToSource(start, member.Name.Length)));
            }
            else
            {
                problems.Report(ValueDiagnostics.BadAgency.Of(item), start, item.Length);
                isSound = false;
            }
        }

        if (members.Count == 0 && isSound) problems.Report(ValueDiagnostics.BadAgency.Of(text.Text));
        return members.Count > 0 ? new(members.ToImmutable(), isOpen) : null;
    }

    private static string Write(AgencyList list)
    {
        if (list.IsLost) return "bị mất";
        if (list.Members.IsEmpty) return "không nêu";
        var members = ListItems.Written(list.Members.Select(m => m.Written));
        return list.IsOpen ? members + "; …" : members;
    }

    /// <summary>
    /// A member without the number in parentheses that a cell has before it, and in as many as its parentheses part: no name has a
    /// mark or “và” behind a closed one.
    /// </summary>
    private static IEnumerable<(string Item, int Start)> Parted((string Item, int Start) member)
    {
        var (item, start) = member;
        if (item.Length > LongestMember)
        {
            yield return member;
            yield break;
        }

        var at = Label.Match(item).Length;
        if (at == item.Length) at = 0;
        foreach (Match mark in BehindNote.Matches(item, at))
        {
            // The parentheses of a condition may hold others.
            if (item.AsSpan(at, mark.Index - at).Count('(') != item.AsSpan(at, mark.Index - at).Count(')')) continue;
            yield return (item[at..mark.Index], start + at);
            at = mark.Index + mark.Length;
        }

        yield return (item[at..], start + at);
    }

    /// <summary>Dots behind a list, or “v.v.”: there are others.</summary>
    [GeneratedRegex(@"[\s,]*(?:\bv\.?\s?v\b|…|\.\.\.)[\s.…,]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AndSoOn { get; }

    [GeneratedRegex(@"^(?:\([0-9]{1,2}\)|[0-9]{1,2}\)|[a-zđA-ZĐ]\)|\([ivxIVX]{1,4}\))\s*(?=\p{L})")]
    private static partial Regex Label { get; }

    [GeneratedRegex(@"(?<=\))(?:\s*[,/+]\s*|\s+và\s+)(?=\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BehindNote { get; }

    private static Named? ReadMember(string name)
    {
        // Nearly every member is a bare name, and that is all there is to it.
        if (name.AsSpan().IndexOfAny('(', ')') < 0) return new(name, []);
        if (name.Length > LongestMember) return null;
        var result = Member.End().TryParse(name);
        return result is { WasSuccessful: true, Value.Name.Length: > 0 } ? result.Value : null;
    }

    private static AgencyMention Mention(Named named, TextSpan span)
    {
        var unlisted = named.Notes.Where(n => VietnameseText.Key(n) is "ngoai danh ba" or "unlisted").ToList();
        var notes = named.Notes.Except(unlisted).ToList();
        return new(named.Name, notes.Count == 0 ? null : string.Join("; ", notes), unlisted.Count > 0, span);
    }

    private sealed record Named(string Name, IReadOnlyList<string> Notes);
}
