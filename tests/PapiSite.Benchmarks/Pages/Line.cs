using System.Globalization;

namespace PapiSite.Benchmarks.Pages;

/// <summary>How slow a visitor's line and processor are.</summary>
/// <param name="Name">Its name on the command line and in the table.</param>
/// <param name="Latency">Milliseconds before the answer to each request begins.</param>
/// <param name="Kilobits">Kilobits a second downward.</param>
/// <param name="Upload">Kilobits a second upward.</param>
internal sealed record Line(string Name, double Latency, double Kilobits, double Upload)
{
    /// <summary>How many times slower the processor is than this machine's: DevTools' step for a cheap telephone.</summary>
    public const int Slowdown = 6;

    /// <summary>
    /// The two lines as DevTools throttles them, and the same with nothing but their round trip. DevTools holds each request back for
    /// longer than a round trip (3.75 times on 4G, 5 times on 3G), since it does not slow the name look-up and the handshakes.
    /// </summary>
    public static readonly Line[] All =
    [
        new("slow-4g", 562.5, 1638.4 * 0.9, 675),
        new("slow-3g", 2000, 400, 400),
        new("slow-4g-rtt", 150, 1638.4, 750),
        new("slow-3g-rtt", 400, 400, 400),
    ];

    /// <summary>What the table says of it: <c>slow-4g: 563 ms a request, 1,475 kbit/s down</c>.</summary>
    public string Words => string.Create(CultureInfo.InvariantCulture, $"{Name}: {Latency:0} ms a request, {Kilobits:#,0} kbit/s down");

    /// <summary>Bytes a second, as the protocol of DevTools wants them.</summary>
    public static double Bytes(double kilobits) => kilobits * 1000 / 8;
}
