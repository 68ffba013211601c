using System.Collections.Immutable;
using System.Text;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Word;

/// <summary>Words left out; what stands together for one reason is one entry.</summary>
internal sealed class LeftOutList
{
    private readonly ImmutableArray<LeftOut>.Builder _done = ImmutableArray.CreateBuilder<LeftOut>();
    private readonly StringBuilder _words = new();
    private SourcePlace? _place;
    private Words _reason;

    public void Add(SourcePlace place, string words, Words reason)
    {
        if (string.IsNullOrEmpty(words)) return;
        if (place != _place || reason != _reason) Close();
        (_place, _reason) = (place, reason);
        _words.Append(words);
    }

    /// <summary>What comes stands in another paragraph.</summary>
    public void Close()
    {
        var words = _words.ToString().Trim();
        if (_place is not null && words.Length > 0) _done.Add(new LeftOut(_place, words, _reason));
        _words.Clear();
        _place = null;
    }

    public ImmutableArray<LeftOut> ToImmutable()
    {
        Close();
        return _done.ToImmutable();
    }
}
