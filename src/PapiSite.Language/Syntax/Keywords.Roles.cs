using System.Collections.Immutable;
using PapiSite.Language.Diagnostics;
using PapiSite.Language.Values;
using Under = PapiSite.Language.Syntax.EntryContext;

namespace PapiSite.Language.Syntax;

/// <content>Roles that have no keyword of their own: a content declares them.</content>
public static partial class Keywords
{
    /// <summary>A role that is declared; in a plan, who has it.</summary>
    public static readonly MixedKeyword OtherRole = new(
        "vai trò",
        "role",
        LabelRule.Name,
        [
            new([Under.File], ValueGrammars.Text, Under.Role, Once: false) { Label = LabelRule.None },
            new(RoleHolders, ValueGrammars.Agencies) { Label = LabelRule.RequiredName },
        ]
    )
    {
        Help = new(
            "Một vai trò không có từ khóa riêng, như đôn đốc, thẩm định. Ở đầu tệp: khai báo, tên ghi sau dấu hai chấm. Trong kế hoạch: "
                + "nhãn là tên vai trò, sau dấu hai chấm là những nơi (hoặc những người) có vai trò ấy.",
            "A role without a keyword of its own, such as đôn đốc or thẩm định. At the margin of a file it is declared, its name behind "
                + "the colon. In a plan the label is the role's name, and who has it stands behind the colon."
        ),
    };

    /// <summary>Which of the roles that every site knows a declared role counts as.</summary>
    public static readonly Keyword<ChoiceValue<RoleMeaning>> CountsAs = Single(
        "tính là",
        "counts as",
        [Under.Role],
        Choices.RoleMeanings,
        new(
            "Vai trò này được lọc và đếm như vai trò nào; riêng (hoặc không ghi) là không như vai trò nào.",
            "As which role it is filtered and counted; riêng, or nothing, for none of them."
        )
    );

    private static ImmutableArray<Keyword> RoleKeywords => [OtherRole, CountsAs];
}
