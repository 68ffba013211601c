using PapiSite.Language.Diagnostics;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Binding;
using PapiSite.Model.Plans;
using PapiSite.Site.Prose;

namespace PapiSite.Tests.Support;

/// <summary>Short ways from a piece of text to what the tools make of it.</summary>
internal static class Sources
{
    /// <summary>The entries of a text.</summary>
    public static SyntaxTree Parse(string text) => SyntaxTree.Parse(SourceText.FromString("thu.papi", text));

    /// <summary>The entries of a text that holds no mistake; fails with what is printed otherwise.</summary>
    public static SyntaxTree ParseSound(string text)
    {
        var tree = Parse(text);
        Assert.Equal("", Printed(tree.Diagnostics));
        return tree;
    }

    /// <summary>The one plan of a text, bound among the agencies of the made-up province of the examples.</summary>
    public static Plan Plan(string text) => Assert.Single(ExampleContent.Bind(text).Content.Plans);

    /// <summary>What an editor sees of several diagnostics.</summary>
    public static string Printed(IEnumerable<Diagnostic> diagnostics, MessageLanguage language = MessageLanguage.Vietnamese) =>
        string.Concat(diagnostics.Select(d => DiagnosticFormat.Whole(d, language)));

    /// <summary>The place and code of each diagnostic: <c>3:5 PAPI1007</c>.</summary>
    public static IEnumerable<string> Codes(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Select(d => $"{d.Position.Line}:{d.Position.Column} {d.Code}");

    /// <summary>What the checks and the binder print about an example.</summary>
    public static string Report(string text, MessageLanguage language = MessageLanguage.Vietnamese) =>
        Printed(Check(text).Diagnostics, language);

    /// <summary>An example with all that the checks find in it, those of links in its prose too.</summary>
    public static BoundContent Check(string text, System.Text.Encoding? savedAs = null, bool isFinished = false) =>
        ProseCheck.Of(ExampleContent.Bind(text, savedAs, isFinished));
}
