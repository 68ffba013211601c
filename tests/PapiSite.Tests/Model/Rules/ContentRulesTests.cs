using PapiSite.Model.Rules;

namespace PapiSite.Tests.Model.Rules;

public sealed class ContentRulesTests
{
    [Fact]
    public void Every_rule_is_run_and_has_a_file_of_tests()
    {
        var rules = typeof(ContentRule)
            .Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(ContentRule)))
            .Select(t => t.Name)
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.Equal(rules, ContentRules.All.Select(r => r.GetType().Name).Order(StringComparer.Ordinal));
        Assert.All(rules, rule => Assert.NotNull(typeof(ContentRulesTests).Assembly.GetType($"PapiSite.Tests.Model.Rules.{rule}Tests")));
    }
}
