using System.Collections.Immutable;
using PapiSite.Site.Output;

namespace PapiSite.Site.Data;

/// <summary>
/// A set of the open data, told once: its files, its schema and the page that offers them come from here. What it is called in words is the
/// theme's.
/// </summary>
public abstract class Dataset
{
    private protected Dataset(DatasetName name, bool hasTable)
    {
        Name = name;
        Array = new(name, OutputFormats.Json);
        Schema = new(name, OutputFormats.Schema);
        Table = hasTable ? new(name, OutputFormats.Csv) : null;
    }

    /// <summary>Which it is.</summary>
    public DatasetName Name { get; }

    /// <summary>Its members, an object a line.</summary>
    public DataFile Array { get; }

    /// <summary>What describes them.</summary>
    public DataFile Schema { get; }

    /// <summary>The same for spreadsheets; null where it has no columns.</summary>
    public DataFile? Table { get; }

    /// <summary>All its files.</summary>
    public ImmutableArray<DataFile> Files => Table is null ? [Array, Schema] : [Array, Schema, Table];

    /// <summary>Its files, written of a publication.</summary>
    internal abstract IEnumerable<SiteFile> Of(Publication publication, DataAddresses at);
}
