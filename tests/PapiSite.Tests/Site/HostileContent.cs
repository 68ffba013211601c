namespace PapiSite.Tests.Site;

/// <summary>
/// A content that has given words in every field that takes words. Each field has a mark in front, so that a test can ask
/// where it went.
/// </summary>
internal sealed class HostileContent
{
    private readonly Dictionary<string, string> _fields = [];
    private readonly string _words;

    public HostileContent(string words)
    {
        _words = words;
        Attachment = $"tep/A90 {HostileWords.ForFile(words)}.pdf";
        Sources =
        [
            new("trang-web.papi", Settings()),
            new("co-quan/a.papi", Registry()),
            new("chi-so/a.papi", IndexSet()),
            new("vai-tro.papi", Roles()),
            new("ke-hoach/a.papi", Plan()),
            new("trang/a.papi", Pages()),
            new("thuat-ngu.papi", Terms()),
            new("hoi-dap/a.papi", Participation()),
        ];
    }

    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The path of the file that the plan and a task attach.</summary>
    public string Attachment { get; }

    /// <summary>What a reader must see, by the field's mark.</summary>
    public IReadOnlyDictionary<string, string> Fields => _fields;

    private string Text(string mark) => Kept(mark, _words.Words());

    private string Name(string mark) => Kept(mark, HostileWords.ForName(_words));

    private string Item(string mark) => Kept(mark, HostileWords.ForList(_words));

    private string Role(string mark) => Kept(mark, HostileWords.ForRole(_words));

    private string Kept(string mark, string words)
    {
        _fields[mark] = $"{mark} {words}";
        return _fields[mark];
    }

    private string Settings() => $"""
        trang web: {Text("S01")}
          mô tả: mô tả lành
          cơ quan chủ quản: {Text("S02")}
          địa chỉ gốc: https://example.gov.vn/
          giấy phép: {Text("S03")}
          địa chỉ: {Text("S04")}
          điện thoại: {Text("S05")}

        """;

    private string Registry() => $"""
        địa bàn tinh-a: {Text("D01")}
          tên ngắn: {Text("D02")}
          cơ quan so-mot: {Name("C01")}
            tên ngắn: {Text("C02")}
            tên khác: {Item("C03")}
            viết tắt: {Item("C04")}
            địa chỉ: {Text("C05")}
            điện thoại: {Text("C06")}
            tiếp công dân: {Text("C07")}
            người đứng đầu: {Name("C08")} ({Name("C09")})
            trang web: https://example.gov.vn/"><script>alert(1)</script>
            từ ngày: 1/1/2000
            đến ngày: 1/1/2030
            kế tục: C10
          cơ quan so-hai: {Name("C10")}
            tên khác: C10
          cơ quan nhom: {Name("C11")}
            tên khác: C11
            loại: nhóm
            thành viên: C10; {_fields["C01"]}
          cơ quan lien-quan: {Name("C12")}
            tên khác: C12
            loại: nhóm liên quan
        địa bàn tinh-b: {Text("D03")}
          cơ quan so-mot: {Name("C13")}
        cơ quan bo-mot: {Name("C14")}

        """;

    private string Terms() => $"""
        thuật ngữ: {Text("K01")}
          viết tắt: {Item("K02")}; {Item("K03")}
          tên khác: {Item("K04")}

        """;

    private string Roles() => $"""
        vai trò: {Role("R01")}
          tên tiếng Anh: {Text("R02")}
        vai trò: {Role("R03")}
          loại: người

        """;

    private string IndexSet() => $"""
        bộ chỉ số CS: {Text("I01")}
          tên ngắn: {Text("I02")}
          chỉ số 1: {Text("I03")}
            thành phần 1: {Text("I04")}
          chỉ số 2: {Text("I05")}

        """;

    private string Plan() => $"""
        kế hoạch: {Text("P01")}
          mã: ke-hoach-a
          số hiệu: {Text("P02")}
          ngày ban hành: 1/2/2024
          cơ quan ban hành: {_fields["C01"]} ({Name("P03")}); C10
          người ký: {Name("P04")} ({Name("P05")})
          địa bàn: {_fields["D01"]}
          thời kỳ: 2024
          bộ chỉ số: CS
          lời văn: tóm tắt
          trạng thái: hiệu lực
          triển khai: {Name("P06")} 1/KH-UBND (1/1/2024, {Name("P07")})
          thay thế: {Name("P08")}
          sửa đổi: {Name("P09")}
          căn cứ: {Name("P10")}; {Name("P11")}
          nơi nhận: {Item("P12")}; {Item("P13")}
          phần bị mất: {Text("P14")}
          tệp: {Attachment} ({Name("P15")})
          tệp: {Attachment}
          kết quả 2023: 5/10 điểm; hạng 3/63
          mục tiêu 2024: hạng 2/63
          phần I: {Text("P16")}
            nội dung: lành
            phần 1: {Text("P17")}
              phần a: {Text("P18")}
          chú thích 1: lành
          trách nhiệm 1: {Text("P19")}
            cơ quan: {_fields["C01"]}; C10 ({Name("P20")})
          chế độ báo cáo: {Text("P21")}
            cơ quan: C10 ({Name("P22")})
            gửi: C10; {_fields["C01"]}
            qua: {_fields["C01"]}
            hạn: khi {Item("P23")}
          nhiệm vụ: {Text("T30")}
            theo dõi: C10
          nhóm I: {Text("G01")}
            chỉ số: CS.1
            phần bị mất: {Text("G02")}
            kết quả 2023: 5/10 điểm; hạng 3/63
            {TaskOne().ReplaceLineEndings("\n    ")}
            nhóm 1: {Text("G03")}
              nhóm a: {Text("G04")}
                nhiệm vụ 1: {Text("T20")}
                  chủ trì: C12
                  nguồn: {Text("T21")}
            nhằm mục tiêu: {Text("G05")}
              nhiệm vụ 2: {Text("T22")}
                chủ trì: C11
                hạn: thường xuyên
          phụ lục 1: {Text("G06")}
            nhiệm vụ 1: {Text("T23")}

        """;

    private string TaskOne() => $"""
        nhiệm vụ 1: {Text("T01")}
          chủ trì: {_fields["C01"]}; C10 ({Name("T02")}); …
          phối hợp: C11; C12
          thực hiện: C10
          vai trò {_fields["R01"]}: C10 ({Name("R04")})
          vai trò {_fields["R03"]}: {Name("R05")} ({Name("R06")})
          hạn: khi {Item("T03")}
          chỉ tiêu: {Text("T04")}
          chỉ tiêu: ≥ 90% {Text("T05")}
          sản phẩm: {Item("T06")}; {Item("T07")}
          minh chứng: {Text("T08")}
          nhằm mục tiêu: {Text("T09")}
          căn cứ: {Name("T10")}
          phần bị mất: {Text("T11")}
          tệp: {Attachment} ({Name("T12")})
          việc a: {Text("T13")}
            chủ trì: C10 ({Name("T14")})
            hạn: sau khi {Item("T15")}
            chỉ tiêu: {Text("T16")}
            sản phẩm: {Item("T17")}
            căn cứ: {Name("T18")}
            phần bị mất: {Text("T19")}
        """;

    private string Participation() => $"""
        lấy ý kiến: {Text("Y01")}
          mã: du-thao-a
          địa bàn: {_fields["D01"]}
          cơ quan: {_fields["C01"]}; C10 ({Name("Y02")}); {Name("Y03")} (ngoài danh bạ)
          từ ngày: 1/1/2025
          đến ngày: 31/1/2025
          gửi ý kiến: {Text("Y04")}
          tệp: {Attachment} ({Name("Y05")})
          ý kiến 1: {Text("Y06")}
            ngày gửi: 2/1/2025
            nội dung: lành
            tiếp thu: tiếp thu
            ngày trả lời: 3/1/2025
        lấy ý kiến: {Text("Y07")}
          mã: du-thao-b
          địa bàn: {_fields["D01"]}
          cơ quan: C10
          từ ngày: 1/2/2025
          đến ngày: 2/2/2025
          gửi ý kiến: {Text("Y08")}
          kế hoạch: ke-hoach-a
        lấy ý kiến: {Text("Y09")}
          mã: du-thao-c
          địa bàn: {_fields["D01"]}
          cơ quan: C10
          từ ngày: 1/12/2024
          đến ngày: 2/12/2024
          gửi ý kiến: lành
          dự thảo: lành
        hỏi đáp: {Text("H01")}
          mã: hoi-a
          địa bàn: {_fields["D01"]}
          cơ quan: {_fields["C01"]}; C10 ({Name("H02")})
          ngày gửi: 2/1/2025
          trả lời: lành
          ngày trả lời: 3/1/2025
          kế hoạch: ke-hoach-a
          nhiệm vụ: I.1
          tệp: {Attachment} ({Name("H03")})

        """;

    private string Pages() => $"""
        trang: {Text("W01")}
          đường dẫn: trang-a
          nội dung: lành
        trang: {Text("W02")}
          đường dẫn: trang-a/trang-b
          nội dung: lành
        trang: {Text("W03")}
          đường dẫn: huong-dan
          nội dung: lành

        """;
}
