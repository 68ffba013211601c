using System.Collections.Immutable;
using PapiSite.Import.Sources;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Language.Values;

namespace PapiSite.Import.Tests;

/// <summary>A table of tasks that are known, in a layout that a number gives.</summary>
internal sealed class RandomLayout
{
    private static readonly string[] Verbs = ["Rà soát", "Công khai", "Tổ chức", "Xây dựng", "Kiểm tra", "Tham mưu ban hành",
        "Đẩy mạnh"];
    private static readonly string[] Things =
        ["danh mục thủ tục hành chính", "quy chế tiếp công dân", "hội nghị đối thoại với người dân", "cổng dữ liệu mở của tỉnh",
         "kế hoạch đào tạo cán bộ", "phần mềm một cửa", "việc thu gom rác thải sinh hoạt tại khu dân cư"];
    private static readonly string[] Tails =
        ["", ".", ";", " nhằm phục vụ người dân tốt hơn.", "; bảo đảm 100% hồ sơ được trả đúng hạn trong năm 2026.",
         " theo hướng dẫn của cơ quan cấp trên, phù hợp với điều kiện thực tế của địa phương và quy định của pháp luật hiện hành."];
    private static readonly string[] Bodies =
        ["Sở Nội vụ", "Sở Tài chính", "Văn phòng UBND tỉnh", "UBND cấp xã", "Sở Lao động - Thương binh và Xã hội", "Công an tỉnh",
            "Ủy ban MTTQ tỉnh"];
    private static readonly string[] Deadlines = ["Quý II/2026", "30/6/2026", "Năm 2026", "Thường xuyên", "Tháng 12/2026", "2026-2027",
        "trước ngày 15/3/2026"];
    private static readonly string[] Products = ["Quyết định", "Kế hoạch; Báo cáo", "Văn bản chỉ đạo", "Danh mục được công bố"];
    private static readonly Dictionary<string, string[]> Heads = new()
    {
        ["number"] = ["TT", "STT", "Số TT"],
        ["task"] = ["Nhiệm vụ", "Nội dung công việc", "NHIỆM VỤ CỤ THỂ", "Tên nhiệm vụ", "Nhiệm vụ, giải pháp", "Nội dung"],
        ["lead"] = ["Cơ quan chủ trì", "Đơn vị chủ trì", "Chủ trì", "CƠ QUAN CHỦ TRÌ THỰC HIỆN"],
        ["along"] = ["Cơ quan phối hợp", "Phối hợp", "Đơn vị phối hợp thực hiện"],
        ["when"] = ["Thời gian hoàn thành", "Thời hạn", "Tiến độ thực hiện", "Thời gian thực hiện"],
        ["product"] = ["Sản phẩm", "Kết quả", "Sản phẩm, kết quả", "Sản phẩm đầu ra"],
    };

    private readonly Random _random;
    private readonly List<string[]> _rows = [];

    public RandomLayout(int seed)
    {
        _random = new Random(seed);
        List<string> columns = ["task", "lead", "along", "when"];
        if (_random.Next(3) > 0) columns.Insert(_random.Next(1, 5), "product");
        if (_random.Next(2) == 0) columns = [columns[0], .. columns.Skip(1).OrderBy(_ => _random.Next())];
        columns.Insert(0, "number");
        var (twoLines, groups, count) = (_random.Next(3) == 0 && columns[2] == "lead"
            && columns[3] == "along", _random.Next(4), _random.Next(2, 14));
        AddHead(columns, twoLines);
        var group = 0;
        for (var i = 0; i < count; i++)
        {
            if (groups > 0 && i % 4 == 0) AddGroup(columns, groups, ++group);
            var task = new Told($"{(groups == 3 ? $"{group}.{(i % 4) + 1}" : i + 1)}", Wording(), Pick(Bodies, 3), Pick(Bodies, 2),
                One(Deadlines),
                columns.Contains("product") ? One(Products) : "");
            Tasks.Add(task);
            AddTask(columns, task);
            if (_random.Next(6) == 0 && i + 1 < count) CutPage(columns, twoLines);
        }

        Document = DocumentText.Read("a.docx", $"KẾ HOẠCH\nPhục vụ người dân tỉnh Mẫu năm 2026\n{this}");
    }

    public ForeignDocument Document { get; }

    public List<Told> Tasks { get; } = [];

    public ImmutableArray<SyntaxTree> Content { get; } = [SyntaxTree.Parse(SourceText.FromString("co-quan/a.papi",
        "địa bàn: tỉnh Mẫu\n" + string.Concat(Bodies.Select(b =>
            $"  cơ quan: {b}\n{(b.Contains("cấp") ? "    loại: nhóm\n" : "")}"))))];

    public override string ToString() => string.Join('\n', _rows.Select(r => r is ["---"] ? "---" : $"| {string.Join(" | ", r)} |"));

    /// <summary>What a task of a plan file says.</summary>
    public static Told Told(EntrySyntax task)
    {
        string Names(Keyword keyword) => task.First(keyword)?.Value is AgencyList list
            ? string.Join("; ", list.Members.Select(m => m.Name)) : "";
        var wording = task.First(Keywords.Official)?.Text.Text ?? task.Text.Text;
        return new(task.Label ?? "", Plain(wording), Names(Keywords.Lead), Names(Keywords.Coordinating),
            task.First(Keywords.Deadline)?.Text.Text ?? "",
            task.First(Keywords.Deliverable)?.Text.Text ?? "");
    }

    private static string Plain(string wording) => wording.TrimEnd('.', ';').Replace('\n', ' ').Replace("\\", "");

    private string Wording()
    {
        var wording = $"{One(Verbs)} {One(Things)}{One(Tails)}";
        return Plain(wording);
    }

    private void AddHead(List<string> columns, bool twoLines)
    {
        var names = columns.Select(c => One(Heads[c])).ToArray();
        if (!twoLines)
        {
            _rows.Add(names);
            return;
        }

        _rows.Add([.. names.Select((n, i) => i == 2 ? "Phân công thực hiện" : i == 3 ? "<" : n)]);
        _rows.Add([.. names.Select((n, i) => i is 2 or 3 ? n : "^")]);
    }

    private void AddGroup(List<string> columns, int style, int number)
    {
        string[] roman = ["I", "II", "III", "IV", "V"];
        var rest = columns.Count - 2;
        var name = $"Về {One(Things)}";
        _rows.Add(style switch
        {
            1 => [roman[number - 1], name, .. Enumerable.Repeat("<", rest)],
            2 => [$"{roman[number - 1]}. {name.ToUpperInvariant()}", .. Enumerable.Repeat("<", rest + 1)],
            _ => [$"{number}", name, .. Enumerable.Repeat("", rest)],
        });
    }

    private void AddTask(List<string> columns, Told task)
    {
        var end = _random.Next(3) switch { 0 => ".", 1 => ";", _ => "" };
        _rows.Add([.. columns.Select(c => c switch
        {
            "number" => task.Label + (_random.Next(4) == 0 ? "." : ""),
            "task" => task.Wording + end,
            "lead" => Joined(task.Lead),
            "along" => Joined(task.Along),
            "when" => task.When,
            _ => task.Product,
        })]);
    }

    /// <summary>A page ends: the table goes on as another, with the head again or without.</summary>
    private void CutPage(List<string> columns, bool twoLines)
    {
        _rows.Add(["---"]);
        if (_random.Next(2) > 0) return;
        _rows.AddRange(_rows.Take(twoLines ? 2 : 1).ToList());
        Assert.Equal(columns.Count, _rows[0].Length);
    }

    private string Joined(string names) => _random.Next(4) switch
    {
        0 => names.Replace("; ", ", "),
        1 => string.Join(" ¶ ", names.Split("; ").Select(n => $"- {n};")),
        2 => string.Join(" ¶ ", names.Split("; ")),
        _ => names,
    };

    private string One(string[] among) => among[_random.Next(among.Length)];

    private string Pick(string[] among, int most) =>
        string.Join("; ", among.OrderBy(_ => _random.Next()).Take(_random.Next(1, most + 1)));
}

/// <summary>What a task says.</summary>
internal sealed record Told(string Label, string Wording, string Lead, string Along, string When, string Product);
