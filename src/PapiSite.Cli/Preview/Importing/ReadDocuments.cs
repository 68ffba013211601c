using System.Security.Cryptography;
using PapiSite.Import;

namespace PapiSite.Cli.Preview.Importing;

/// <summary>The documents that were read last, in memory: their pages can be loaded again until they are saved.</summary>
internal sealed class ReadDocuments
{
    /// <summary>A person has one before them, and perhaps the earlier ones in other tabs.</summary>
    private const int Most = 4;

    private readonly Lock _turn = new();
    private readonly Queue<(string Id, ImportResult Result)> _kept = [];

    /// <summary>Keeps what was read; the name under which it is found cannot be guessed.</summary>
    public string Keep(ImportResult result)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        lock (_turn)
        {
            _kept.Enqueue((id, result));
            if (_kept.Count > Most) _kept.Dequeue();
        }

        return id;
    }

    /// <summary>What was read; null where it is kept no longer.</summary>
    public ImportResult? Find(string id)
    {
        lock (_turn) return _kept.FirstOrDefault(k => k.Id == id).Result;
    }
}
