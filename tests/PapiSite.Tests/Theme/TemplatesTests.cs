using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using PapiSite.Language.Text;
using PapiSite.Site;
using PapiSite.Site.Views;
using PapiSite.Site.Wording;
using PapiSite.Tests.Architecture;
using PapiSite.Themes.Default;
using PapiSite.Themes.Default.Html;

namespace PapiSite.Tests.Theme;

/// <summary>A theme draws what it is given, and nothing of it is there for nobody.</summary>
public sealed class TemplatesTests
{
    private static readonly Assembly Theme = typeof(DefaultTheme).Assembly;

    private static readonly List<(Type By, MethodBase Called)> Calls =
        [.. CompiledCode.CallsOf(Theme, typeof(Publication).Assembly, typeof(PapiSite.Cli.Commands.PapiSiteCommand).Assembly)];

    [Fact]
    public void A_template_knows_its_view_and_the_chrome_and_nothing_of_what_they_are_made_from()
    {
        using var file = File.OpenRead(Theme.Location);
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        var known = metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}").ToList();
        Assert.Contains(typeof(PlanView).FullName, known);
        var refused = known
            .Where(name => name.StartsWith("PapiSite.", StringComparison.Ordinal))
            .Where(name => !ViewTypes.MayBeKnown(name) && !name.StartsWith("PapiSite.Themes.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        Assert.Equal([], refused);
    }

    [Fact]
    public void A_view_is_made_of_values() =>
        Assert.Equal(
            [],
            ViewTypes.Held.Where(type => !ViewTypes.IsValue(type)).Select(type => type.FullName).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_template_is_used()
    {
        var templates = Theme
            .GetTypes()
            .Where(type => type.BaseType is { IsGenericType: true } b && b.GetGenericTypeDefinition() == typeof(Template<>))
            .ToList();
        Assert.NotEmpty(templates);
        var made = Calls.Where(call => call.Called.IsConstructor).Select(call => call.Called.DeclaringType).ToHashSet();
        Assert.Equal([], templates.Where(template => !made.Contains(template)).Select(template => template.Name));
    }

    [Fact]
    public void Every_word_of_the_interface_is_used()
    {
        var members = typeof(InterfaceTexts)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(m => m.Name)
            .Distinct()
            .ToList();
        Assert.NotEmpty(members);
        var used = Calls
            .Where(call => call.Called.DeclaringType is { } type && typeof(InterfaceTexts).IsAssignableFrom(type))
            .Select(call => call.Called.Name)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], members.Where(name => !used.Contains(name)));
    }

    [Fact]
    public void Vietnamese_words_are_composed_and_say_something()
    {
        var texts = new VietnameseTexts();
        var words = typeof(InterfaceTexts)
            .GetProperties()
            .Where(p => p.PropertyType == typeof(string))
            .Select(p => (p.Name, Text: (string)p.GetValue(texts)!))
            .ToList();
        Assert.NotEmpty(words);
        Assert.All(words, word =>
        {
            Assert.Equal(VietnameseText.Compose(word.Text), word.Text);
            Assert.Equal(word.Text.Trim(), word.Text);
            Assert.NotEqual("", word.Text);
        });
    }
}
