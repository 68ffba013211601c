using System.Buffers;
using System.Collections.Immutable;
using PapiSite.Site.Output;

namespace PapiSite.Site.Data;

/// <summary>A data set of rows of a type.</summary>
/// <param name="name">Which it is.</param>
/// <param name="rows">The rows of a publication, with addresses as data give them.</param>
/// <param name="columns">The columns of its table; none where it has no table.</param>
internal sealed class Dataset<TRow>(
    DatasetName name, Func<Publication, DataAddresses, IEnumerable<TRow>> rows,
    ImmutableArray<Column<TRow>> columns = default)
    : Dataset(name, hasTable: !columns.IsDefaultOrEmpty)
{
    internal override IEnumerable<SiteFile> Of(Publication publication, DataAddresses at)
    {
        yield return Written(Array, output => DataArray.Write(output, rows(publication, at), DataJson.Of<TRow>()));
        yield return Written(Schema, output => DataSchema.Write(output, Array.Name, DataJson.Of<TRow>()));
        if (Table is not null) yield return Written(Table, output => DataTable.Write(output, rows(publication, at), columns));
    }

    private static SiteFile Written(DataFile file, Action<IBufferWriter<byte>> write) => new(file.Route[1..], write);
}
