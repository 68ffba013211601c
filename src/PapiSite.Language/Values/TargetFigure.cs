namespace PapiSite.Language.Values;

/// <summary>A figure of a target: <c>≥ 80%</c>, <c>8-10%</c>, <c>16/16 xã</c>, <c>tăng 2 bậc</c>, <c>hạng 10/63</c>.</summary>
/// <param name="Operator">
/// How a figure reached compares with it; <see cref="Comparison.Equal"/> where a number stands without any comparison.
/// </param>
/// <param name="Number">The number; of two (<c>8-10%</c>) the lower one.</param>
public sealed record TargetFigure(Comparison Operator, decimal Number)
{
    /// <summary>The upper number of two.</summary>
    public decimal? Upper { get; init; }

    /// <summary>True where the upper number is no longer in it: <c>từ 80 đến dưới 90%</c>.</summary>
    public bool IsBelowUpper { get; init; }

    /// <summary>Of how many: 16 in <c>14/16 xã</c>, 63 in <c>hạng 10/63</c>.</summary>
    public decimal? OutOf { get; init; }

    /// <summary>The unit: <c>%</c>, or the words behind the number (<c>đợt/năm</c>, <c>triệu lượt</c>), <c>hạng</c> of a rank.</summary>
    public string? Unit { get; init; }

    /// <summary>The year by which, or in which, it is to be reached, where the words tell it.</summary>
    public int? Year { get; init; }

    /// <summary>Whose it is or what of, where a target has several: <c>cấp tỉnh</c>.</summary>
    public string? Of { get; init; }

    /// <summary>True for an increase or a reduction by the number.</summary>
    public bool IsChange { get; init; }

    /// <summary>True for a rank, of which a smaller number is better.</summary>
    public bool IsRank { get; init; }

    /// <summary>
    /// False where the words do not tell whether more or less is better ("tỷ lệ thất nghiệp 3%", "5 ngày làm việc"), or what a figure
    /// reported for it would be: then nothing is said of whether it is reached.
    /// </summary>
    public bool IsDecidable { get; init; } = true;
}
