using PapiSite.Language.Text;

namespace PapiSite.Benchmarks.Corpus;

/// <summary>The 63 provinces before July 2025, and names of communes made of the syllables that real ones have.</summary>
internal static class Provinces
{
    private static readonly string[] Cities = ["Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Hồ Chí Minh"];

    private static readonly string[] First =
        Words("""
            An Bắc Bình Cẩm Châu Đại Đông Đồng Đức Gia Hải Hòa Hoàng Hồng Hợp Hưng Khánh Kim Lạc Liên Long Minh Mỹ Nam Nghĩa Ngọc Phú
            Phúc Phước Quang Quảng Quỳnh Sơn Tam Tân Tây Thạch Thanh Thái Thiện Thịnh Thọ Thuận Tiên Trung Trường Vạn Văn Việt Vĩnh Xuân Yên
            """);

    private static readonly string[] Second = Words(
        """
        An Bảo Bình Cường Dương Đạo Điền Đình Đông Đức Giang Hà Hải Hiệp Hòa Hội Hưng Khê Lạc Lãng Lâm Lập Lĩnh Lộc Lợi Long Lư Lý Minh
        Mỹ Nghĩa Ninh Phong Phú Phúc Quang Quân Sơn Tân Thành Thạch Thắng Thịnh Thọ Thủy Tiến Trạch Trì Trung Tường Vân Viên Vinh Xá Xuân Yên
        """
    );

    /// <summary>The bare names.</summary>
    public static readonly string[] All =
    [
        .. Cities,
        .. """
            An Giang, Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, Bình Phước, Bình Thuận,
            Cà Mau, Cao Bằng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Tĩnh, Hải Dương, Hậu Giang,
            Hòa Bình, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình,
            Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình,
            Thái Nguyên, Thanh Hóa, Thừa Thiên Huế, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái
            """.Split((char[])[',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>Names of communes that may well exist.</summary>
    public static string[] Communes { get; } = [.. First.SelectMany(f => Second.Where(s => s != f).Select(s => $"{f} {s}"))];

    /// <summary>The name with the word for its kind: <c>tỉnh Vĩnh Phúc</c>, <c>thành phố Hà Nội</c>.</summary>
    public static string WithKind(string province)
    {
        var name = Bare(province);
        return $"{(Cities.Contains(name) ? "thành phố" : "tỉnh")} {name}";
    }

    /// <summary>The last part of the place's address.</summary>
    public static string Slug(string province) => VietnameseText.Slug(Bare(province));

    private static string Bare(string province) =>
        province.StartsWith("Thành phố ", StringComparison.Ordinal) ? province["Thành phố ".Length..] : province;

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
