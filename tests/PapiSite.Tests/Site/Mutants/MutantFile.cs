using System.Text;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;

namespace PapiSite.Tests.Site.Mutants;

/// <summary>A source of a mutant. It is read once, however many mutants have it.</summary>
internal sealed class MutantFile
{
    private readonly Lazy<SyntaxTree> _tree;

    public MutantFile(string path, byte[] bytes)
    {
        Source = SourceText.FromBytes(path, bytes);
        _tree = new(() => SyntaxTree.Parse(Source));
    }

    public MutantFile(string path, string text)
        : this(path, Encoding.UTF8.GetBytes(text))
    {
    }

    public SourceText Source { get; }

    public string Path => Source.Path;

    public string Text => Source.Text;

    public SyntaxTree Tree => _tree.Value;

    /// <summary>The same file with other words.</summary>
    public MutantFile With(string text) => text == Text ? this : new(Path, text);

    /// <summary>The same words in another file.</summary>
    public MutantFile At(string path) => new(path, Text);
}
