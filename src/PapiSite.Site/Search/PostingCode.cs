using System.Buffers;
using System.Numerics;

namespace PapiSite.Site.Search;

/// <summary>
/// Writes an ascending list of numbers as bits: the count as a variable-length number, one byte with the parameter, then each
/// gap in Golomb-Rice code (quotient in unary, ones ended by a zero; remainder in <c>k</c> bits), high bits first.
/// </summary>
internal static class PostingCode
{
    /// <summary>Writes documents, or with <paramref name="extraBits"/> documents and as many low bits of each number as they are.</summary>
    /// <param name="postings">Ascending; no document twice where there are no extra bits.</param>
    /// <param name="extraBits">How many low bits of a posting are not the document.</param>
    public static byte[] Encode(ReadOnlySpan<int> postings, int extraBits = 0)
    {
        var repeats = extraBits > 0 ? 0 : 1;
        var parameter = Parameter(postings, extraBits, repeats);
        var bits = new BitWriter();
        bits.WriteVariable(postings.Length);
        bits.WriteByte((byte)parameter);
        var previous = -repeats;
        foreach (var posting in postings)
        {
            var document = posting >> extraBits;
            bits.WriteRice(document - previous - repeats, parameter);
            if (extraBits > 0) bits.Write(posting & ((1 << extraBits) - 1), extraBits);
            previous = document;
        }

        return bits.ToArray();
    }

    /// <summary>The parameter that makes the list shortest.</summary>
    private static int Parameter(ReadOnlySpan<int> postings, int extraBits, int repeats)
    {
        var (best, bestSize) = (0, long.MaxValue);
        // The best lies near the logarithm of the mean gap, and sizes only grow to both sides of it.
        var mean = postings.Length == 0 ? 0 : (postings[^1] >> extraBits) / postings.Length;
        for (var k = Math.Max(0, BitOperations.Log2((uint)mean + 1) - 2); k < 24; k++)
        {
            long size = 0;
            var previous = -repeats;
            foreach (var posting in postings)
            {
                var document = posting >> extraBits;
                size += ((document - previous - repeats) >> k) + 1 + k;
                previous = document;
            }

            if (size >= bestSize) break;
            (best, bestSize) = (k, size);
        }

        return best;
    }

    private sealed class BitWriter
    {
        private readonly ArrayBufferWriter<byte> _bytes = new(64);
        private ulong _pending;
        private int _count;

        public void WriteByte(byte value)
        {
            _bytes.GetSpan(1)[0] = value;
            _bytes.Advance(1);
        }

        public void WriteVariable(int value)
        {
            for (; value >= 0x80; value >>= 7) WriteByte((byte)(value | 0x80));
            WriteByte((byte)value);
        }

        public void WriteRice(int value, int parameter)
        {
            var quotient = value >> parameter;
            for (; quotient >= 16; quotient -= 16) Write(0xffff, 16);
            Write(((1 << quotient) - 1) << 1, quotient + 1);
            Write(value & ((1 << parameter) - 1), parameter);
        }

        public void Write(int value, int bits)
        {
            _pending = (_pending << bits) | (uint)value;
            for (_count += bits; _count >= 8;)
            {
                _count -= 8;
                WriteByte((byte)(_pending >> _count));
            }
        }

        public byte[] ToArray()
        {
            if (_count > 0) Write(0, 8 - _count);
            return _bytes.WrittenSpan.ToArray();
        }
    }
}
