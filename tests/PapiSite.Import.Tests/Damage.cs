using System.Text;

namespace PapiSite.Import.Tests;

/// <summary>What happens to files on their way, and what is done to them.</summary>
internal static class Damage
{
    private static readonly string[] Signs = ["<", ">", "\t", "\"", "|", "&#0;", "99999999999", "<table>", "</td>", "\r", "\0", "\f"];

    /// <summary>Cuts, doubles, shuffles, flips: one to four times.</summary>
    public static byte[] Of(byte[] source, Random random)
    {
        var bytes = source.ToList();
        for (var times = random.Next(1, 5); times > 0 && bytes.Count > 4; times--)
        {
            var (at, length) = (random.Next(bytes.Count), random.Next(1, 40));
            length = Math.Min(length, bytes.Count - at);
            switch (random.Next(7))
            {
                case 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 3:
                    for (var i = at; i < at + length; i++) bytes[i] = (byte)random.Next(256);
                    break;
                case 4:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 5:
                    bytes.InsertRange(at, Encoding.ASCII.GetBytes(Signs[random.Next(Signs.Length)]));
                    break;
                default:
                    var piece = bytes.GetRange(at, length);
                    for (var i = 0; i < 50; i++) bytes.InsertRange(at, piece);
                    break;
            }
        }

        return [.. bytes];
    }
}
