using System.Buffers;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;
using PapiSite.Cli.Faults;

namespace PapiSite.Cli.Publishing;

/// <summary>
/// Writes files, one after another, and sums them up. A page is held whole and goes to the disk in one step; of what is larger than the
/// buffer no more than that is ever held. Throws <see cref="CommandFault"/> where the disk refuses.
/// </summary>
/// <param name="folder">The published folder, as a person knows it.</param>
internal sealed class FileOutput(string folder) : IBufferWriter<byte>, IDisposable
{
    /// <summary>Nearly all pages are smaller.</summary>
    private const int Held = 256 * 1024;

    private readonly IncrementalHash _sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _buffer = new byte[Held];
    private int _filled;
    private string _path = "";
    private SafeFileHandle? _file;
    private long _onDisk;

    /// <summary>Begins a file, which must not exist; it is made when its first bytes go to the disk.</summary>
    public void Begin(string path)
    {
        Dispose();
        (_path, _filled, _onDisk) = (path, 0, 0);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _buffer.AsSpan(_filled);
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _buffer.AsMemory(_filled);
    }

    /// <inheritdoc/>
    public void Advance(int count) => _filled += count;

    /// <summary>Brings the file to its end.</summary>
    /// <returns>How many bytes it has, and their SHA-256.</returns>
    public (long Length, byte[] Sum) End()
    {
        ToDisk();
        Dispose();
        return (_onDisk, _sum.GetHashAndReset());
    }

    /// <summary>The SHA-256 of another file, once the one that was begun has come to its end.</summary>
    public byte[] SumOf(string path)
    {
        using var file = File.OpenHandle(path);
        int read;
        for (var at = 0L; (read = RandomAccess.Read(file, _buffer, at)) > 0; at += read) _sum.AppendData(_buffer, 0, read);
        return _sum.GetHashAndReset();
    }

    /// <summary>Closes the file that was begun.</summary>
    public void Dispose()
    {
        _file?.Dispose();
        _file = null;
    }

    private void MakeRoom(int size)
    {
        if (_buffer.Length - _filled >= Math.Max(size, 1)) return;
        ToDisk();
        if (_buffer.Length < size) _buffer = new byte[size];
    }

    private void ToDisk()
    {
        _sum.AppendData(_buffer, 0, _filled);
        PublishingFault.Guard(folder, () =>
        {
            _file ??= File.OpenHandle(_path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            RandomAccess.Write(_file, _buffer.AsSpan(0, _filled), _onDisk);
        });
        _onDisk += _filled;
        _filled = 0;
    }
}
