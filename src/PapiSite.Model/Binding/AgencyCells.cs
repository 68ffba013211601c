using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PapiSite.Language.Text;
using PapiSite.Language.Values;
using PapiSite.Model.Agencies;
using PapiSite.Model.Plans;

namespace PapiSite.Model.Binding;

/// <summary>A body that a cell of agencies names.</summary>
/// <param name="Mention">The body as the cell has it.</param>
/// <param name="Sought">The name that the registry has of it.</param>
/// <param name="Role">The role that the cell says; null for that of its keyword.</param>
internal sealed record CellBody(AgencyMention Mention, string Sought, Role? Role);

/// <summary>
/// Reads a cell of agencies as documents print it: several names without semicolons, one word before many (<c>Các Sở: Nội vụ, Tài
/// chính</c>), the head of a body in its place, what a body does behind its name, two roles in one sentence. The registry decides: what
/// is not made of its names alone stays one name.
/// </summary>
/// <param name="find">The agencies that a name may mean.</param>
/// <param name="lines">The cell's lines; the end of one may part two names.</param>
/// <param name="hasRoles">True where the cell may say of some that they go along with the others.</param>
internal sealed partial class AgencyCells(Func<string, ImmutableArray<Agency>> find, IEnumerable<string> lines, bool hasRoles)
{
    /// <summary>No cell that is taken apart is longer; what is, is hostile.</summary>
    private const int Longest = 1000;

    /// <summary>No name of a body has more words.</summary>
    private const int MostWords = 16;

    private readonly List<string> _lines = [.. lines];

    /// <summary>The word before a colon that stands for the names of further members too: of <c>Các Sở: Nội vụ; Tài chính</c>.</summary>
    private string? _head;

    /// <summary>The role that the sentence has come to.</summary>
    private Role? _role;

    /// <summary>True once a member was other than a name by itself.</summary>
    public bool HasRead { get; private set; }

    /// <summary>The bodies of a member of the list, in its order; the member itself where it cannot be taken apart.</summary>
    public ImmutableArray<CellBody> Read(AgencyMention member)
    {
        if (member.IsUnlisted || member.Name.Length > Longest) return [Whole(member)];
        if (Label.Match(member.Name) is { Success: true } label)
        {
            HasRead = true;
            var isPlain = member.Span.Length == member.Name.Length;
            member = member with
            {
                Name = member.Name[label.Length..],
                Span = isPlain ? new(member.Span.Start + label.Length, member.Span.Length - label.Length) : member.Span,
            };
        }

        if (_head is not null && Headed(member.Name, _head) is { } headed) return [Body(member, headed, isLast: true)];
        if (Opened(member.Name) is { } first) return [Body(member, first, isLast: true)];
        if (Along(member) is { IsEmpty: false } along) return along;
        if (IsKnown(member.Name) || (member.Note is { } note && IsKnown($"{member.Name} ({note})"))) return [Whole(member)];
        _head = null;
        var whole = Whole(member);
        member = member with { Name = Blanks.Replace(member.Name, " ") };
        if (InRoles(member) is { IsEmpty: false } roles) return roles;
        var names = NamesIn(member.Name, 0);
        return names.IsEmpty ? [whole] : [.. names.Select((name, i) => Body(member, name, i == names.Length - 1))];
    }

    /// <summary>
    /// The names of which a cell seems to be made where the registry lacks some of them, or where nothing parts them; none where it
    /// seems to be one name.
    /// </summary>
    public ImmutableArray<string> Perhaps(string text)
    {
        if (text.Length > Longest) return [];
        var known = AgencySpellings.Pieces(text, _lines, IsBody, isPartedByCapitals: true);
        return known.Count > 1 ? [.. known] : [.. Segments(text)];
    }

    /// <summary>True where the registry has a name, as it stands or with the office of its head before it.</summary>
    public bool IsBody(string name) => One(name, 0) is not null;

    private CellBody Whole(AgencyMention member) => new(member, member.Name, _role);

    private CellBody Body(AgencyMention member, Name name, bool isLast)
    {
        string[] notes = [.. new[] { name.Note, isLast ? member.Note : null }.OfType<string>()];
        var isWhole = name.Start == 0 && name.Length == member.Name.Length;
        // A name over two lines has no place of its own in the source.
        var span = isWhole || member.Span.Length != member.Name.Length ? member.Span : new(member.Span.Start + name.Start, name.Length);
        HasRead |= !isWhole || name.Printed != member.Name;
        return new(new(name.Printed, notes.Length == 0 ? null : string.Join("; ", notes), false, span), name.Sought, _role);
    }

    /// <summary>Who leads and who goes along, where the member says so; nothing else is called “chủ trì, phối hợp với”.</summary>
    private ImmutableArray<CellBody> InRoles(AgencyMention member)
    {
        if (!hasRoles) return [];
        if (OpensRole.Match(member.Name) is { Success: true } opened && opened.Length < member.Name.Length)
        {
            _role = opened.Groups["along"].Success ? Role.Coordinating : null;
            return [.. Side(member, opened.Length, member.Name.Length)];
        }

        var said = TwoRoles.Match(member.Name);
        if (!said.Success) return [];
        var (leads, along) = (said.Groups["leads"], said.Groups["along"]);
        if (!said.Groups["said"].Success && NamesIn(leads.Value, 0).IsEmpty) return [];
        _role = null;
        ImmutableArray<CellBody> leading = [.. Side(member with { Note = null }, leads.Index, leads.Index + leads.Length)];
        _role = Role.Coordinating;
        return [.. leading, .. Side(member, along.Index, along.Index + along.Length)];
    }

    /// <summary>“Sở: Tài chính”, which further members go on with.</summary>
    private Name? Opened(string text)
    {
        if (GroupHead.Match(text) is not { Success: true } group || !group.Groups["colon"].Success) return null;
        var head = Capital(group.Groups["head"].Value);
        if (Headed(group.Groups["names"].Value, head) is not { } headed) return null;
        _head = head;
        return headed with { Start = group.Groups["names"].Index };
    }

    /// <summary>“Sở Nội vụ phối hợp”, “Sở Nội vụ (phối hợp)” among those who lead: that one goes along.</summary>
    private ImmutableArray<CellBody> Along(AgencyMention member)
    {
        if (!hasRoles || _role is not null) return [];
        member = member with { Name = Blanks.Replace(member.Name, " ") };
        var end = member.Name.Length;
        if (member.Note is null && GoesAlong.Match(member.Name) is { Success: true, Index: > 0 } said) end = said.Index;
        else if (member.Note is null || !GoesAlong.IsMatch(Blanks.Replace($" {member.Note}", " "))) return [];
        var names = NamesIn(member.Name[..end], 0);
        if (names.IsEmpty) return [];
        HasRead = true;
        return [.. names.Select(n => Body(member with { Note = null }, n, isLast: false) with { Role = Role.Coordinating })];
    }

    private IEnumerable<CellBody> Side(AgencyMention member, int start, int end)
    {
        var text = member.Name[start..end];
        var names = NamesIn(text, start);
        if (names.IsEmpty) names = [new(start, text.Length, text, text, null)];
        return names.Select((name, i) => Body(member, name, i == names.Length - 1));
    }

    /// <summary>The names of which a text is made, all of them known; none where some are not.</summary>
    private ImmutableArray<Name> NamesIn(string text, int start)
    {
        if (One(text, start) is { } one) return [one];
        if (
            Office.Match(text) is { Success: true } office && GroupHead.IsMatch(office.Groups["body"].Value)
            && NamesIn(office.Groups["body"].Value, 0) is { IsEmpty: false } bodies)
        {
            var title = text[..office.Groups["body"].Index];
            return [.. bodies.Select(b => new Name(start, text.Length, title + b.Printed, b.Sought, b.Note))];
        }

        if (GroupHead.Match(text) is { Success: true } group)
        {
            var head = Capital(group.Groups["head"].Value);
            var names = Pieces(group.Groups["names"].Value, start + group.Groups["names"].Index, head);
            // One name behind a colon is no list, but further members may go on with it.
            if (group.Groups["colon"].Success && !names.IsEmpty) _head = head;
            if (names.Length > 1 || _head is not null) return names;
        }

        return Pieces(text, start, null);
    }

    private ImmutableArray<Name> Pieces(string text, int start, string? head)
    {
        if (head is not null && Headed(text, head) is { } alone) return [alone with { Start = start }];
        var body = OfLevels.Match(text) is { Success: true } levels ? levels.Groups["body"].Value : null;
        Name? Known(string name, int at) =>
            head is not null && Headed(name, head) is { } headed ? headed with { Start = at }
            : One(name, at) ?? (body is not null && OfLevel(name, body) is { } leveled ? leveled with { Start = at } : null);
        var names = ImmutableArray.CreateBuilder<Name>();
        var from = 0;
        foreach (var piece in AgencySpellings.Pieces(text, _lines, name => Known(name, 0) is not null))
        {
            var at = text.IndexOf(piece, from, StringComparison.Ordinal);
            names.Add(Known(piece, start + at)!);
            from = at + piece.Length;
        }

        return names.ToImmutable();
    }

    /// <summary>
    /// A name behind the word that stands before many; null where the registry lacks it, or has another agency of the bare name.
    /// </summary>
    private Name? Headed(string name, string head)
    {
        var whole = $"{head} {name}";
        if (find(whole) is not [var meant]) return null;
        return find(name) is [var bare] && bare != meant ? null : new(0, name.Length, whole, whole, null);
    }

    /// <summary>Of <c>UBND cấp huyện, cấp xã</c> the second name: the same body of another level.</summary>
    private Name? OfLevel(string name, string body)
    {
        if (Level.Match(name) is not { Success: true } level) return null;
        var whole = $"{body} cấp {level.Groups["level"].Value}";
        return find(whole) is [_] ? new(0, name.Length, whole, whole, null) : null;
    }

    /// <summary>One known name: as it stands, with the office of its head before it, or with what it does behind it.</summary>
    private Name? One(string text, int start)
    {
        if (IsKnown(text)) return new(start, text.Length, text, text, null);
        if (Office.Match(text) is { Success: true } office && IsKnown(office.Groups["body"].Value))
            return new(start, text.Length, text, office.Groups["body"].Value, null);
        foreach (var doing in Doing.Matches(text).Reverse())
        {
            var end = doing.Index;
            if (!IsKnown(text[..end])) continue;
            var rest = text[end..].Trim();
            var note = LeadsByDoing.Match(rest) is { Success: true } leads ? rest[leads.Length..] : rest;
            return NamesAnother(rest) ? null : new(start, text.Length, text[..end], text[..end], note);
        }

        return null;
    }

    /// <summary>True where a known name begins behind a mark or “và” in what seemed to be said of another.</summary>
    private bool NamesAnother(string rest) => Separators.Matches(rest).Any(mark =>
    {
        // A name may have marks of its own: "và UBND các xã, phường".
        var words = rest[(mark.Index + mark.Length)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(1, Math.Min(words.Length, MostWords))
            .Any(count => IsKnown(string.Join(' ', words[..count]).TrimEnd(',', ';')));
    });

    /// <summary>What seems to be names between marks: each begins as names of bodies do. None where that is not all of it.</summary>
    private static List<string> Segments(string text)
    {
        var names = new List<string>();
        var from = 0;
        foreach (Match mark in Separators.Matches(text))
        {
            if (!BeginsName.IsMatch(text, mark.Index + mark.Length) || mark.Index == from) continue;
            names.Add(text[from..mark.Index].Trim());
            from = mark.Index + mark.Length;
        }

        names.Add(text[from..].Trim());
        return names.Count > 1 && names.TrueForAll(name => BeginsName.IsMatch(name, 0)) ? names : [];
    }

    private bool IsKnown(string name) => !find(name).IsEmpty;

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <param name="Start">Where it stands in the member.</param>
    /// <param name="Length">How much of the member it is.</param>
    /// <param name="Printed">The name as it is shown.</param>
    /// <param name="Sought">The name that the registry has of it.</param>
    /// <param name="Note">What the cell says of it.</param>
    private sealed record Name(int Start, int Length, string Printed, string Sought, string? Note);

    private const RegexOptions Any = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?:cơ quan |đơn vị )?(?:chủ trì|(?<along>phối hợp))\s*:\s*", Any)]
    private static partial Regex OpensRole { get; }

    [GeneratedRegex(
        @"^(?<leads>.+?)(?:,?\s+(?:là (?:cơ quan|đơn vị) )?(?<said>chủ trì))?(?:,|\s+và)?\s+phối hợp\s+(?:chặt chẽ )?(?:(?:với|cùng)\s+)?"
            + @"(?<along>.+)$",
        Any
    )]
    private static partial Regex TwoRoles { get; }

    [GeneratedRegex(@"\s+(?:là (?:cơ quan|đơn vị) )?(?:cùng )?phối hợp(?: thực hiện)?[\s.]*$", Any)]
    private static partial Regex GoesAlong { get; }

    /// <summary>The number or bullet that a cell has before a name.</summary>
    [GeneratedRegex(@"^(?:[0-9]{1,2}\.\s*|[-–•*+]\s+)(?=\p{L})")]
    private static partial Regex Label { get; }

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Blanks { get; }

    /// <summary>The office of who heads a body, before its name.</summary>
    [GeneratedRegex(
        @"^(?:(?:phó )?(?:tổng giám đốc|giám đốc|chủ tịch|(?:tổng |chi )?cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|bí thư|bộ trưởng)"
            + @"|thủ trưởng|người đứng đầu|lãnh đạo"
            + @"|(?:phó )?(?:chánh(?= (?:văn phòng|thanh tra) )|trưởng(?= (?:phòng|ban|công an|đoàn) ))) (?<body>.+)$",
        Any
    )]
    private static partial Regex Office { get; }

    [GeneratedRegex(@"^(?:(?:các )?(?<head>\p{L}+(?: \p{L}+)?)\s*(?<colon>:)\s*|các (?<head>\p{L}+) )(?<names>.+)$", Any)]
    private static partial Regex GroupHead { get; }

    /// <summary>A body that each level has, with one of them.</summary>
    [GeneratedRegex(
        @"\b(?<body>UBND|HĐND|MTTQ|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Ủy ban MTTQ|Mặt trận Tổ quốc)"
            + @" cấp (?:tỉnh|huyện|xã)\b",
        Any)]
    private static partial Regex OfLevels { get; }

    [GeneratedRegex("^(?:cấp )?(?<level>tỉnh|huyện|xã|thôn)$", Any)]
    private static partial Regex Level { get; }

    /// <summary>What a body does, behind its name.</summary>
    [GeneratedRegex(
        @" (?:chủ trì|phối hợp|hướng dẫn|tổng hợp|thực hiện|công bố|tham mưu|theo dõi|báo cáo|tổ chức|triển khai|xây dựng|cung cấp|kiểm tra"
            + "|giám sát|đôn đốc|thẩm định|thẩm tra|trình|chịu trách nhiệm|có liên quan|liên quan|phụ trách|quản lý|làm đầu mối|đầu mối"
            + "|là cơ quan"
            + @"|theo (?:chức năng|thẩm quyền|nhiệm vụ|phân công|phân cấp)|trong phạm vi)\b",
        Any
    )]
    private static partial Regex Doing { get; }

    [GeneratedRegex(@"^chủ trì,? (?=\p{L})", Any)]
    private static partial Regex LeadsByDoing { get; }

    [GeneratedRegex(@"\s*[,;/+]\s*|\s+(?:và|cùng(?: với)?|&|[-–])\s+", Any)]
    private static partial Regex Separators { get; }

    /// <summary>A word with which names of bodies begin, in capitals as they have it, and another behind it.</summary>
    [GeneratedRegex(
        @"\G(?:Sở|Ban|Bộ|Cục|Chi cục|Tổng cục|Vụ|Viện|UBND|HĐND|UBMTTQ|Ủy ban|Hội|Hội đồng|Công an|Trung tâm|Trường|Văn phòng|Đài|Báo"
            + "|Liên đoàn|Mặt trận|Thanh tra|Phòng|Kho bạc|Bảo hiểm|Ngân hàng|Thuế|Tỉnh đoàn|Thành đoàn|Đoàn|Bưu điện|Quỹ|Đảng ủy|Tỉnh ủy"
            + "|Thành ủy|Hiệp hội|Tòa án"
            + @"|Công ty|Tổng công ty|Bệnh viện|Học viện|Trạm|Tổ|Đội|Hạt|Đồn|Tòa|Nhà|Xí nghiệp|[Cc]ác)\s+\p{L}"
    )]
    private static partial Regex BeginsName { get; }
}
