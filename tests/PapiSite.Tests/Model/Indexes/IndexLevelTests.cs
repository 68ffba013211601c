using PapiSite.Model.Indexes;

namespace PapiSite.Tests.Model.Indexes;

public sealed class IndexLevelTests
{
    [Theory]
    [InlineData("tiêu chí (criterion, criteria)", 1, "tiêu chí", "criterion", "criteria")]
    [InlineData("lĩnh vực ( area , areas )", 0, "lĩnh vực", "area", "areas")]
    [InlineData("khía cạnh (aspect)", 0, "khía cạnh", "aspect", "aspects")]
    [InlineData("trụ cột", 0, "trụ cột", "dimension", "dimensions")]
    [InlineData("yếu tố", 1, "yếu tố", "component", "components")]
    [InlineData("yếu tố con", 7, "yếu tố con", "component", "components")]
    [InlineData("mục ()", 0, "mục", "dimension", "dimensions")]
    [InlineData("(area, areas)", 0, "(area, areas)", "dimension", "dimensions")]
    [InlineData("mục (a", 0, "mục (a", "dimension", "dimensions")]
    public void A_name_may_bring_its_English_words(string text, int depth, string name, string one, string several) =>
        Assert.Equal(new IndexLevel(name, one, several), IndexLevel.Read(text, depth));
}
