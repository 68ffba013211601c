namespace PapiSite.Benchmarks.Search;

/// <summary>
/// Abbreviations that people type for agencies: what search is measured by. The site never sees this list; what it understands comes
/// from the registry and from rules.
/// </summary>
internal static class Abbreviations
{
    /// <summary>Names with their abbreviations.</summary>
    public static readonly IReadOnlyList<(string Name, string[] Short)> All =
    [
        ("Sở Nội vụ", ["SNV"]),
        ("Sở Thông tin và Truyền thông", ["Sở TTTT", "Sở TT&TT", "STTTT"]),
        ("Sở Tài nguyên và Môi trường", ["Sở TN&MT", "Sở TNMT", "STNMT"]),
        ("Văn phòng UBND tỉnh", ["VP UBND tỉnh", "VPUBND tỉnh"]),
        ("Sở Y tế", ["SYT"]),
        ("Sở Tư pháp", ["STP"]),
        ("Sở Giáo dục và Đào tạo", ["Sở GD&ĐT", "Sở GDĐT"]),
        ("Sở Tài chính", ["STC"]),
        ("Công an tỉnh", ["CA tỉnh"]),
        ("Văn phòng HĐND và UBND huyện", ["VP HĐND và UBND huyện", "VP HĐND&UBND huyện"]),
        ("Sở Lao động - Thương binh và Xã hội", ["Sở LĐTBXH", "Sở LĐ-TB&XH", "Sở LĐTB&XH"]),
        ("Sở Giao thông vận tải", ["Sở GTVT"]),
        ("Sở Xây dựng", ["SXD"]),
        ("Bảo hiểm xã hội tỉnh", ["BHXH tỉnh"]),
        ("Sở Kế hoạch và Đầu tư", ["Sở KH&ĐT", "Sở KHĐT"]),
        ("Sở Công Thương", ["SCT"]),
        ("Sở Nông nghiệp và Phát triển nông thôn", ["Sở NN&PTNT", "Sở NNPTNT"]),
        ("Sở Văn hóa, Thể thao và Du lịch", ["Sở VHTTDL", "Sở VH,TT&DL", "Sở VHTT&DL"]),
        ("Sở Khoa học và Công nghệ", ["Sở KH&CN", "Sở KHCN"]),
        ("Phòng Tài chính - Kế hoạch", ["Phòng TC-KH", "Phòng TCKH"]),
        ("Phòng Tài nguyên và Môi trường", ["Phòng TN&MT", "Phòng TNMT"]),
        ("Phòng Kinh tế và Hạ tầng", ["Phòng KT&HT", "Phòng KTHT"]),
        ("Phòng Văn hóa và Thông tin", ["Phòng VH&TT", "Phòng VHTT"]),
        ("Phòng Lao động - Thương binh và Xã hội", ["Phòng LĐTBXH", "Phòng LĐ-TB&XH"]),
        ("Phòng Giáo dục và Đào tạo", ["Phòng GD&ĐT", "Phòng GDĐT"]),
        ("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", ["UBMTTQ tỉnh", "MTTQ tỉnh", "Ủy ban MTTQ tỉnh"]),
        ("Ủy ban Mặt trận Tổ quốc Việt Nam huyện", ["UBMTTQ huyện", "MTTQ huyện"]),
        ("Trung tâm Phục vụ hành chính công tỉnh", ["TT PVHCC tỉnh", "Trung tâm PVHCC tỉnh"]),
        ("Cổng Thông tin điện tử tỉnh", ["Cổng TTĐT tỉnh"]),
        ("Đài Phát thanh và Truyền hình tỉnh", ["Đài PTTH tỉnh", "Đài PT-TH tỉnh"]),
        ("Tòa án nhân dân tỉnh", ["TAND tỉnh"]),
        ("Tòa án nhân dân huyện", ["TAND huyện"]),
        ("Viện kiểm sát nhân dân tỉnh", ["VKSND tỉnh"]),
        ("Công an huyện", ["CA huyện"]),
        ("Bảo hiểm xã hội huyện", ["BHXH huyện"]),
        ("Bệnh viện tỉnh", ["BV tỉnh"]),
        ("Trung tâm y tế huyện", ["TTYT huyện"]),
        ("Trung tâm Văn hóa, Thông tin, Thể thao và Du lịch", ["TT VHTTTTDL", "Trung tâm VHTTTT&DL"]),
        ("Trung tâm tích hợp dữ liệu tỉnh", ["TT THDL tỉnh"]),
        ("Ban Dân vận Tỉnh ủy", ["BDV Tỉnh ủy"]),
        ("Ban Tuyên giáo Tỉnh ủy", ["BTG Tỉnh ủy"]),
        ("Ban Thanh tra nhân dân", ["Ban TTND"]),
        ("Ban Giám sát đầu tư của cộng đồng", ["Ban GSĐTCĐ"]),
        ("Liên đoàn Thương mại và Công nghiệp Việt Nam", ["VCCI", "LĐTM&CN Việt Nam"]),
    ];
}
