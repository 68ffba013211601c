using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PapiSite.Import.Sources;
using PapiSite.Language.Diagnostics;

namespace PapiSite.Import.Reports;

/// <summary>The report of an import for programs: UTF-8, one object a document.</summary>
public static class JsonReport
{
    private static readonly JsonWriterOptions Indented =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The report of documents that were imported together.</summary>
    /// <param name="results">What each gave.</param>
    /// <param name="language">The language of the reasons.</param>
    public static byte[] Of(IEnumerable<ImportResult> results, MessageLanguage language)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartArray();
            foreach (var result in results) Write(json, result, language);
            json.WriteEndArray();
        }

        return [.. stream.ToArray(), (byte)'\n'];
    }

    private static void Write(Utf8JsonWriter json, ImportResult result, MessageLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("document", result.FileName);
        json.WriteNumber("tasks", result.Tasks);
        json.WriteNumber("parts", result.Parts);
        json.WriteBoolean("stable", result.IsStable);
        WriteAll(json, "remarks", result.Remarks, remark => json.WriteStringValue(remark.In(language)));
        WriteAll(json, "doubts", result.Doubts, doubt =>
        {
            json.WriteStartObject();
            json.WriteNumber("line", doubt.Line);
            WritePlace(json, doubt.Place);
            json.WriteString("written", doubt.Text);
            json.WriteString("reason", doubt.Reason.In(language));
            json.WriteEndObject();
        });
        WriteWords(json, result, language);
        WriteAll(json, "missingAgencies", result.Missing, agency =>
        {
            json.WriteStartObject();
            json.WriteString("name", agency.Name);
            WriteAll(json, "places", agency.Places, place => WritePlaceValue(json, place));
            json.WriteEndObject();
        });
        WriteAll(json, "diagnostics", result.Diagnostics, told =>
        {
            json.WriteStartObject();
            json.WriteString("code", told.Code);
            json.WriteNumber("line", told.Position.Line);
            json.WriteString("message", told.Message(language));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    /// <summary>What the document and the plan do not have in common.</summary>
    private static void WriteWords(Utf8JsonWriter json, ImportResult result, MessageLanguage language)
    {
        WriteAll(json, "leftOut", result.LeftOut, left =>
        {
            json.WriteStartObject();
            WritePlace(json, left.Place);
            json.WriteString("words", left.Words);
            json.WriteString("reason", left.Reason.In(language));
            json.WriteEndObject();
        });
        WriteAll(json, "lost", result.Lost, lost =>
        {
            json.WriteStartObject();
            WritePlace(json, lost.Place);
            json.WriteString("words", lost.Words);
            json.WriteEndObject();
        });
        WriteAll(json, "madeUp", result.MadeUp, made =>
        {
            json.WriteStartObject();
            json.WriteNumber("line", made.Line);
            json.WriteString("words", made.Words);
            json.WriteEndObject();
        });
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, SourcePlace? place)
    {
        if (place is null) return;
        json.WritePropertyName("place");
        WritePlaceValue(json, place);
    }

    private static void WritePlaceValue(Utf8JsonWriter json, SourcePlace place)
    {
        json.WriteStartObject();
        if (place.Part is not null) json.WriteString("part", place.Part);
        json.WriteNumber("block", place.Block);
        if (place.Row is { } row) json.WriteNumber("row", row);
        if (place.Column is { } column) json.WriteNumber("column", column);
        if (place.Line is { } line) json.WriteNumber("line", line);
        json.WriteEndObject();
    }
}
