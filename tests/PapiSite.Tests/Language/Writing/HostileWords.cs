namespace PapiSite.Tests.Language.Writing;

/// <summary>Texts made at random of all that the language gives a meaning to.</summary>
internal static class HostileWords
{
    private static readonly string[] Pieces =
    [
        "#", "  #", "##", "\\", "\\#", "\\\\", ";", ":", ",", ".", "|", " | ",
        "(", ")", "\t", " ", "  ", "\n", "\n\n", "    ", "`", "```", "~~~", "- ", "1. ", "a) ", "I. ",
        "hạn", "hạn: ", "Hạn: ", "; chủ trì: ", ". Sản phẩm: ", "nhiệm vụ 1: ", "việc a",
        "chủ: trì: ", "hạn #: ", "kế hoạch:", "chủ trì Sở A", "một hai: ", "A", "Sở Y tế",
        "năm 2024", "bảy", "<", "://", "\n  ", "\n    # ",
    ];

    /// <summary>A text of a dozen pieces at most.</summary>
    public static string Of(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 13)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
