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
         "kế hoạch đào tạo cán bộ", "phần mềm một cửa", "việc thu gom rác thải sinh hoạt tại khu dân cư",
         "đề án R&D *mở* cho <doanh nghiệp> [giai đoạn 1] tại 3_000 hộ"];
    private static readonly string[] Tails =
        ["", ".", ";", " nhằm phục vụ người dân tốt hơn.", "; bảo đảm 100% hồ sơ được trả đúng hạn trong năm 2026.",
         " theo hướng dẫn của cơ quan cấp trên, phù hợp với điều kiện thực tế của địa phương và quy định của pháp luật hiện hành."];
    private static readonly string[] Bodies =
        ["Sở Nội vụ", "Sở Tài chính", "Văn phòng UBND tỉnh", "UBND cấp xã", "Sở Lao động - Thương binh và Xã hội", "Công an tỉnh",
            "Ủy ban MTTQ tỉnh"];
    private static readonly string[] Deadlines = ["Quý II/2026", "30/6/2026", "Năm 2026", "Thường xuyên", "Tháng 12/2026", "2026-2027",
        "trước ngày 15/3/2026", "Hằng năm", "6/2026", "Quý I, III/2026", "Sau khi có hướng dẫn của Bộ Nội vụ"];
    private static readonly string[] Products = ["Quyết định", "Kế hoạch; Báo cáo", "Văn bản chỉ đạo", "Danh mục được công bố"];
    private static readonly Dictionary<string, string[]> Heads = new()
    {
        ["number"] = ["TT", "STT", "Số TT"],
        ["task"] = ["Nhiệm vụ", "Nội dung công việc", "NHIỆM VỤ CỤ THỂ", "Tên nhiệm vụ", "Nhiệm vụ, giải pháp", "Nội dung"],
        ["lead"] = ["Cơ quan chủ trì", "Đơn vị chủ trì", "Chủ trì", "CƠ QUAN CHỦ TRÌ THỰC HIỆN"],
        ["along"] = ["Cơ quan phối hợp", "Phối hợp", "Đơn vị phối hợp thực hiện"],
        ["when"] = ["Thời gian hoàn thành", "Thời hạn", "Tiến độ thực hiện", "Thời gian thực hiện"],
        ["note"] = ["Ghi chú", "GHI CHÚ"],
        ["product"] = ["Sản phẩm", "Kết quả", "Sản phẩm, kết quả", "Sản phẩm đầu ra"],
    };

    /// <summary>Names of columns that nobody foresaw; what stands below them tells.</summary>
    private static readonly Dictionary<string, string> Strange = new()
    {
        ["number"] = "TT",
        ["task"] = "Những điều phải lo",
        ["lead"] = "Ai đứng ra",
        ["along"] = "Ai giúp",
        ["when"] = "Lúc nào",
    };

    /// <summary>What stands above and below the table, and what of it the plan says, as SaidBy has it.</summary>
    private static readonly (string Above, string Below, string Said)[] Frames =
    [
        ("KẾ HOẠCH\nPhục vụ người dân tỉnh Mẫu năm 2026", "", "Phục vụ người dân tỉnh Mẫu năm 2026||||tỉnh Mẫu|"),
        ("ỦY BAN NHÂN DÂN\nTỈNH MẪU\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND\n"
            + "Mẫu, ngày 03 tháng 02 năm 2026\nKẾ HOẠCH\nPhục vụ người dân năm 2026\nCăn cứ Luật;\nUBND tỉnh ban hành Kế hoạch như sau:",
            "Trên đây là Kế hoạch của UBND tỉnh./.\nNơi nhận:\n- Bộ Nội vụ;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Thị Mẫu",
            "Phục vụ người dân năm 2026|12/KH-UBND|3/2/2026|UBND tỉnh Mẫu|tỉnh Mẫu|Trần Thị Mẫu (TM. Ủy ban nhân dân, Chủ tịch)"),
        ("UBND TỈNH MẪU\nSỞ NỘI VỤ\nSố: 7/KH-SNV\nMẫu, ngày 30 tháng 12 năm 2025\nKẾ HOẠCH\nPhục vụ người dân của ngành Nội vụ",
            "GIÁM ĐỐC\nTrần Thị Mẫu", "Phục vụ người dân của ngành Nội vụ|7/KH-SNV|30/12/2025|Sở Nội vụ|tỉnh Mẫu|Trần Thị Mẫu (Giám đốc)"),
        ("Phụ lục\nNHIỆM VỤ PHỤC VỤ NGƯỜI DÂN\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 03/02/2026 của UBND tỉnh Mẫu)", "",
            "Nhiệm vụ phục vụ người dân|12/KH-UBND|3/2/2026|UBND tỉnh Mẫu|tỉnh Mẫu|"),
    ];

    /// <summary>Tables that have nothing to do with tasks, as plans have them too.</summary>
    private static readonly string[] Lists =
    [
        "| TT | Họ và tên | Chức vụ | Đơn vị | Ngày tham gia |\n| 1 | Trần Văn A | Trưởng ban | Sở Nội vụ | 1/3/2026 |\n"
            + "| 2 | Lê Thị B | Phó Trưởng ban | Sở Tài chính | 1/3/2026 |\n| 3 | Lý Văn C | Ủy viên | Công an tỉnh | 5/3/2026 |",
        "| TT | Tên văn bản | Số văn bản | Cơ quan ban hành | Ngày ban hành |\n| 1 | Về việc mẫu | 1/KH | UBND tỉnh | 1/3/2025 |\n"
            + "| 2 | Về công khai | 2/KH | Sở Nội vụ | 2/3/2025 |\n| 3 | Về dân chủ | 3/KH | Sở Tài chính | 3/3/2025 |",
        "| TT | Nội dung | Số lượng | Đơn giá | Thành tiền |\n"
            + "| 1 | In tờ rơi | 500 | 2.000 | 1.000.000 |\n| 2 | Thuê loa | 2 | 500 | 1.000 |",
    ];

    private readonly Random _random;
    private readonly List<string[]> _rows = [];

    public RandomLayout(int seed)
    {
        _random = new Random(seed);
        List<string> columns = ["task", "lead", "along", "when"];
        if (_random.Next(3) > 0) columns.Insert(_random.Next(1, 5), "product");
        if (_random.Next(2) == 0) columns = [columns[0], .. columns.Skip(1).OrderBy(_ => _random.Next())];
        columns.Insert(0, "number");
        if (_random.Next(4) == 0) columns.Add("note");
        var (twoLines, groups, count) = (_random.Next(3) == 0 && columns[2] == "lead"
            && columns[3] == "along", _random.Next(4), _random.Next(2, 14));
        var isStrange = columns is [.., "lead", "along", "when"] && columns.Count == 5
            && !twoLines && groups == 0 && count > 4 && _random.Next(2) == 0;
        AddHead(columns, twoLines, isStrange);
        var group = 0;
        for (var i = 0; i < count; i++)
        {
            if (groups > 0 && i % 4 == 0) AddGroup(columns, groups, ++group);
            var task = new Told($"{(groups == 3 ? $"{group}.{(i % 4) + 1}" : i + 1)}", Wording(), Pick(Bodies, 3), Pick(Bodies, 2),
                One(Deadlines),
                columns.Contains("product") ? One(Products) : "");
            // Often tasks that stand below one another have one cell for who leads.
            var isShared = !isStrange && _rows.Count > 2 && _rows[^1].Length == columns.Count && Tasks is [.., var above]
                && _rows[^1][0].TrimEnd('.') == above.Label && _random.Next(6) == 0;
            if (isShared) task = task with { Lead = Tasks[^1].Lead };
            Tasks.Add(task);
            AddTask(columns, task, isShared);
            if (!isStrange && _random.Next(6) == 0 && i + 1 < count) CutPage(columns, twoLines);
        }

        var (before, after, said) = Frames[_random.Next(Frames.Length)];
        Said = said;
        var list = _random.Next(3) == 0 ? $"---\n{Lists[_random.Next(Lists.Length)]}" : "";
        Document = DocumentText.Read("a.docx", $"{before}\n{this}\n{list}\n{after}");
    }

    public ForeignDocument Document { get; }

    /// <summary>What the plan says of itself, as <see cref="SaidBy"/> has it.</summary>
    public string Said { get; }

    public List<Told> Tasks { get; } = [];

    public ImmutableArray<SyntaxTree> Content { get; } = [SyntaxTree.Parse(SourceText.FromString("co-quan/a.papi",
        "địa bàn: tỉnh Mẫu\n" + string.Concat(Bodies.Select(b =>
            $"  cơ quan: {b}\n{(b.Contains("cấp") ? "    loại: nhóm\n" : "")}"))))];

    public override string ToString() => string.Join('\n', _rows.Select(r => r is ["---"] ? "---" : $"| {string.Join(" | ", r)} |"));

    /// <summary>Title, number, day, issuer, place and signatory of a plan file.</summary>
    public static string SaidBy(SyntaxTree file)
    {
        var plan = file.Entries[0];
        Keyword[] fields = [Keywords.Number, Keywords.Issued, Keywords.Issuer, Keywords.Place, Keywords.Signatory];
        return string.Join('|', fields.Select(f => plan.First(f)?.Text.Text ?? "").Prepend(plan.Text.Text));
    }

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

    private void AddHead(List<string> columns, bool twoLines, bool isStrange)
    {
        var names = columns.Select(c => isStrange ? Strange[c] : One(Heads[c])).ToArray();
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

    private void AddTask(List<string> columns, Told task, bool isShared)
    {
        var end = _random.Next(3) switch { 0 => ".", 1 => ";", _ => "" };
        _rows.Add([.. columns.Select(c => c switch
        {
            "number" => task.Label + (_random.Next(4) == 0 ? "." : ""),
            "task" => task.Wording + end,
            "lead" => isShared ? "^" : Joined(task.Lead),
            "along" => Joined(task.Along),
            "when" => task.When,
            "note" => _random.Next(3) == 0 ? "Việc mới" : "",
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
