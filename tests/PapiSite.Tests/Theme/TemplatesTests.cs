using System.Reflection;
using System.Text.RegularExpressions;
using PapiSite.Site.Wording;
using PapiSite.Tests.Architecture;
using PapiSite.Tests.Support;

namespace PapiSite.Tests.Theme;

/// <summary>Nothing of the theme is there for nobody.</summary>
public sealed class TemplatesTests
{
    private static readonly Dictionary<string, string> Sources = SourceFiles.All("*.*")
        .Where(p => SourceFiles.Shown(p).StartsWith("themes/default/", StringComparison.Ordinal) && Path.GetExtension(p) is ".cs" or ".cshtml" or ".js" or ".css")
        .ToDictionary(SourceFiles.Shown, File.ReadAllText);

    [Fact]
    public void Every_template_is_used()
    {
        var templates = Sources.Keys.Where(p => p.EndsWith(".cshtml", StringComparison.Ordinal) && !p.EndsWith("_ViewImports.cshtml", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(templates);
        Assert.All(templates, template =>
        {
            var name = template["themes/default/".Length..^".cshtml".Length].Replace('/', '_');
            Assert.Contains(Sources, s => s.Key != template && Regex.IsMatch(s.Value, $@"\b{name}\("));
        });
    }

    [Fact]
    public void Every_kind_of_page_has_a_template()
    {
        var kinds = typeof(PapiSite.Site.Pages.Page).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PapiSite.Site.Pages.Page))).Select(t => t.Name).ToList();
        Assert.NotEmpty(kinds);
        Assert.All(kinds, kind => Assert.Contains($" {kind} p => Body(new Views.", Sources["themes/default/DefaultTheme.cs"], StringComparison.Ordinal));
    }

    [Fact]
    public void Every_word_of_the_interface_is_used()
    {
        var members = typeof(InterfaceTexts).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => m is PropertyInfo or MethodInfo { IsSpecialName: false }).Select(m => m.Name).Distinct().ToList();
        Assert.NotEmpty(members);
        var users = Sources.Where(s => !s.Key.StartsWith("themes/default/Texts/", StringComparison.Ordinal)).Select(s => s.Value).ToList();
        // The terminal says some of them too.
        users.AddRange(SourceFiles.All("*.cs").Where(p => SourceFiles.Shown(p).StartsWith("src/PapiSite.Cli/", StringComparison.Ordinal)).Select(File.ReadAllText));
        // Words that other words are made of count as used where those are.
        var own = Sources["themes/default/Texts/VietnameseTexts.cs"] + Sources["themes/default/Texts/InterfaceTexts.Fields.cs"];
        Assert.Equal([], members.Where(name => !users.Any(u => Regex.IsMatch(u, $@"\b(?:[Tt]|texts)\.{name}\b")) && Regex.Count(own, $@"\b{name}\b") < 2));
    }

    [Fact]
    public void Every_class_of_a_template_has_a_rule_and_every_rule_a_user()
    {
        var css = Regex.Replace(Sources["themes/default/assets/site.css"], @"/\*.*?\*/", "", RegexOptions.Singleline);
        var ruled = Regex.Matches(css, @"\.([a-z][a-z0-9-]*)(?=[^{}]*\{)").Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var users = Sources.Where(s => !s.Key.EndsWith(".css", StringComparison.Ordinal)).Select(s => s.Value)
            .Append(File.ReadAllText(Path.Combine(Repository.Root, "src/PapiSite.Site/Prose/MarkdownProse.cs")))
            .Append(File.ReadAllText(Path.Combine(Repository.Root, "src/PapiSite.Cli/Preview/PreviewPages.cs"))).ToList();
        Assert.Equal([], ruled.Where(name => !users.Any(u => Regex.IsMatch(u, $@"[""' ]{name}[""' ]"))));
    }

    [Fact]
    public void Vietnamese_words_are_composed_and_say_something()
    {
        var texts = new VietnameseTexts();
        var words = typeof(InterfaceTexts).GetProperties().Where(p => p.PropertyType == typeof(string)).Select(p => (p.Name, Text: (string)p.GetValue(texts)!)).ToList();
        Assert.NotEmpty(words);
        Assert.All(words, word =>
        {
            Assert.Equal(PapiSite.Language.Text.VietnameseText.Compose(word.Text), word.Text);
            Assert.Equal(word.Text.Trim(), word.Text);
            Assert.NotEqual("", word.Text);
        });
    }
}
