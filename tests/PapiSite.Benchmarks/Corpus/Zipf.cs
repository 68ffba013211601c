namespace PapiSite.Benchmarks.Corpus;

/// <summary>Picks phrases as plans use them: a few again and again, most of them seldom (Zipf-Mandelbrot).</summary>
internal sealed class Zipf
{
    private const double Exponent = 0.75;
    private const int Flat = 8;

    private readonly string[] _items;
    private readonly double[] _upTo;

    /// <summary>Ranks the items by lot.</summary>
    public Zipf(IEnumerable<string> items, SeededRandom random)
    {
        _items = random.Shuffled(items);
        _upTo = new double[_items.Length];
        var sum = 0.0;
        for (var rank = 0; rank < _items.Length; rank++) _upTo[rank] = sum += 1 / Math.Pow(rank + 1 + Flat, Exponent);
    }

    /// <summary>One of the items.</summary>
    public string Pick(SeededRandom random)
    {
        var at = Array.BinarySearch(_upTo, random.Fraction() * _upTo[^1]);
        return _items[Math.Min(at < 0 ? ~at : at, _items.Length - 1)];
    }
}
