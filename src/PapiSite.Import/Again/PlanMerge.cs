using System.Collections.Immutable;
using PapiSite.Import.Sources;
using PapiSite.Language.Syntax;
using PapiSite.Language.Writing;

namespace PapiSite.Import.Again;

/// <summary>
/// Brings what a corrected document changed into a plan that an editor has worked on since it was imported. What the document did not
/// change stays as the editor has it; what the editor did not change becomes what the document says; where both did, the editor's stays
/// and the document's stands in a comment above it.
/// </summary>
public sealed class PlanMerge
{
    /// <summary>The columns after which a value goes on below, less those of its depth.</summary>
    private const int Width = 120;

    private readonly Versions _versions;
    private readonly Func<EntrySyntax, SourcePlace?> _placeOf;
    private readonly List<Mark> _marks = [];

    private PlanMerge(Versions versions, Func<EntrySyntax, SourcePlace?> placeOf) => (_versions, _placeOf) = (versions, placeOf);

    /// <summary>The file with the corrected plan.</summary>
    /// <param name="file">The file with the plan as edited; it has no errors of structure (<see cref="MayBeMerged"/>).</param>
    /// <param name="edited">The plan in it.</param>
    /// <param name="earlier">What importing the earlier document gives; null where that is not at hand.</param>
    /// <param name="renewed">What importing the corrected document gives.</param>
    /// <returns>The text, which is the file's own where the document changes nothing of it, and what it was not given.</returns>
    public static (string Text, ImmutableArray<Mark> Marks) Of(
        SyntaxTree file, EntrySyntax edited, ImportResult? earlier, ImportResult renewed)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(edited);
        ArgumentNullException.ThrowIfNull(renewed);
        var now = renewed.Tree();
        var places = now.AllEntries().Zip(renewed.Entries).ToDictionary(
            pair => pair.First, pair => pair.Second.Places is [var place, ..] ? place : null,
            (IEqualityComparer<EntrySyntax>)ReferenceEqualityComparer.Instance);
        var merge = new PlanMerge(
            new(edited, earlier?.Tree().Entries[0], now.Entries[0]), entry => places.GetValueOrDefault(entry));
        var text = Written(file, edited, merge.Merged(edited, 0));
        // Only where the document has something to bring is the editor's layout other than before.
        var isSame = text == Written(file, edited, PapiEntry.Of(edited));
        return (isSame ? file.Source.Text : text, [.. merge._marks]);
    }

    private static string Written(SyntaxTree file, EntrySyntax edited, PapiEntry plan) => PapiWriter.Write(
        file.Entries.Select(e => ReferenceEquals(e, edited) ? plan : PapiEntry.Of(e)),
        file.Trailing.Select(t => new PapiLine(t.Text, t.Deeper)));

    /// <summary>True where every letter and line of a file is understood, so that none can get lost.</summary>
    public static bool MayBeMerged(SyntaxTree file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Source.IsFaithful && !file.HasErrors && file.Stray.IsEmpty
            && file.AllEntries().All(e => e is { Keyword: not null, Use: not null, IsRecovered: false });
    }

    private PapiEntry Merged(EntrySyntax edited, int depth)
    {
        var comments = new List<PapiLine>();
        var entry = WithValue(edited, depth, comments);
        var children = Children(edited, depth + 1, comments);
        return entry with { Before = [.. entry.Before, .. comments.Where(c => !entry.Before.Contains(c)).Distinct()], Children = children };
    }

    private PapiEntry WithValue(EntrySyntax edited, int depth, List<PapiLine> comments)
    {
        var entry = PapiEntry.Of(edited);
        var (earlier, renewed) = (_versions.EarlierOf(edited), _versions.RenewedOf(edited));
        if (renewed is null)
        {
            var isInRenewed = _versions.ParentOf(edited) is { } parent && _versions.RenewedOf(parent) is not null;
            if (isInRenewed && (earlier is not null || (!_versions.IsThreeWay && Thing.Is(edited))))
                Add(comments, edited, null, Mark.Gone);
            return entry;
        }

        if (Thing.Is(edited) && Misplaced(edited) is { } other) Add(comments, edited, renewed, Mark.Moved(other));
        if (edited.Label != renewed.Label && !(earlier is not null && earlier.Label == renewed.Label))
        {
            if (earlier is not null && earlier.Label == edited.Label) entry = entry.WithLabel(renewed.Label);
            else Add(comments, edited, renewed, Mark.OtherLabel(renewed));
        }

        var merged = MergedText.Of(edited, earlier, renewed);
        if (merged.IsConflict) Add(comments, edited, renewed, Mark.Other(edited, earlier, renewed));
        if (merged.Text is not { } text) return entry;
        comments.AddRange(renewed.Leading.Where(t => t.Text.Length > 0).Select(t => new PapiLine(t.Text)));
        return entry.WithText(text) with { Width = Width - (2 * depth) };
    }

    /// <summary>Under an entry: what the editor has there, and what comes with the document, each behind its neighbour.</summary>
    private ImmutableArray<PapiEntry> Children(EntrySyntax edited, int depth, List<PapiLine> comments)
    {
        var kept = edited.Children.Where(c => !IsDropped(c) && TargetOf(c) is null).Select(c => (c, Merged(c, depth))).ToList();
        var come = new List<(EntrySyntax Key, PapiEntry Made)>();
        foreach (var child in _versions.RenewedOf(edited)?.Children ?? [])
        {
            if (_versions.EditedOf(child) is { } there)
            {
                var isHere = kept.FindIndex(k => ReferenceEquals(k.c, there));
                if (isHere >= 0) come.Add((there, kept[isHere].Item2));
                else if (ReferenceEquals(TargetOf(there), _versions.RenewedOf(edited))) come.Add((there, Merged(there, depth)));
            }
            else if (_versions.OriginOf(child) is { } origin)
            {
                AddTakenOut(comments, edited, child, origin);
            }
            else if (_versions.IsThreeWay || Thing.Is(child))
            {
                come.Add((child, Fresh(child, depth)));
            }
            else
            {
                Add(comments, edited, child, Mark.Lacking(child));
            }
        }

        return [.. Woven.Of(kept, come, k => Place(edited, k)).Select(k => k.Made)];
    }

    /// <summary>The place of a child in the earlier document; null where it was not there.</summary>
    private int? Place(EntrySyntax parent, EntrySyntax child) =>
        _versions.EarlierOf(parent) is { } old && _versions.EarlierOf(child) is { } earlier
            && old.Children.ToList().FindIndex(c => ReferenceEquals(c, earlier)) is >= 0 and var at ? at : null;

    /// <summary>What is new in the document, with what moved into it.</summary>
    private PapiEntry Fresh(EntrySyntax renewed, int depth)
    {
        var entry = PapiEntry.Of(renewed) with { Width = Width - (2 * depth) };
        var (children, comments) = (new List<PapiEntry>(), new List<PapiLine>());
        foreach (var child in renewed.Children)
        {
            if (_versions.EditedOf(child) is { } there)
            {
                if (ReferenceEquals(TargetOf(there), renewed)) children.Add(Merged(there, depth + 1));
            }
            else if (_versions.OriginOf(child) is { } origin)
            {
                AddTakenOut(comments, renewed, child, origin);
            }
            else
            {
                children.Add(Thing.Is(child) ? Fresh(child, depth + 1) : PapiEntry.Of(child));
            }
        }

        var isDoubtful = !_versions.IsThreeWay && _versions.ParentOf(renewed) is { } parent && _versions.EditedOf(parent) is not null;
        if (isDoubtful) Add(comments, renewed, renewed, Mark.New);
        return entry with { Before = [.. entry.Before, .. comments], Children = [.. children] };
    }

    /// <summary>
    /// What the document changed of something that the editor took out, and what is new in it, wherever that would stand.
    /// </summary>
    private void AddTakenOut(List<PapiLine> comments, EntrySyntax around, EntrySyntax renewed, EntrySyntax origin)
    {
        if (!Own(renewed).SaysAs(Own(origin))) Add(comments, around, renewed, Mark.TakenOut(origin, renewed));
        foreach (var child in renewed.Children.Where(c => Thing.Is(c) && _versions.EditedOf(c) is null))
        {
            if (_versions.OriginOf(child) is { } old) AddTakenOut(comments, around, child, old);
            else AddLacking(comments, around, child);
        }
    }

    private void AddLacking(List<PapiLine> comments, EntrySyntax around, EntrySyntax renewed)
    {
        Add(comments, around, renewed, Mark.Lacking(renewed));
        foreach (var child in renewed.Children.Where(c => Thing.Is(c) && _versions.EditedOf(c) is null))
            AddLacking(comments, around, child);
    }

    /// <summary>An entry without the tasks and groups in it, which are told by themselves.</summary>
    private static EntrySyntax Own(EntrySyntax entry) => entry with { Children = [.. entry.Children.Where(c => !Thing.Is(c))] };

    /// <summary>The entry of the document that a task goes to which the document moved, not the editor; null where it stays.</summary>
    private EntrySyntax? TargetOf(EntrySyntax edited)
    {
        if (edited.Keyword != Keywords.Task || Misplaced(edited, out var isByEditor) is not { } to) return null;
        return isByEditor || !IsReachable(to) ? null : to;
    }

    /// <summary>Where the document has an entry that stays where it is in the plan; null where both agree, or it goes there.</summary>
    private EntrySyntax? Misplaced(EntrySyntax edited) => TargetOf(edited) is null ? Misplaced(edited, out _) : null;

    private EntrySyntax? Misplaced(EntrySyntax edited, out bool isByEditor)
    {
        isByEditor = false;
        if (_versions.RenewedOf(edited) is not { } renewed || _versions.ParentOf(edited) is not { } here) return null;
        if (_versions.ParentOf(renewed) is not { } there || ReferenceEquals(_versions.EditedOf(there), here)) return null;
        var before = _versions.EarlierOf(edited) is { } earlier ? _versions.ParentOf(earlier) : null;
        // Only the editor moved it.
        if (before is not null && ReferenceEquals(_versions.LaterOf(before), there)) return null;
        isByEditor = before is null || !ReferenceEquals(_versions.EarlierOf(here), before);
        return there;
    }

    /// <summary>True for an entry of the document that is in the plan or comes into it.</summary>
    private bool IsReachable(EntrySyntax renewed) => _versions.EditedOf(renewed) is not null
        || (_versions.OriginOf(renewed) is null && _versions.ParentOf(renewed) is { } parent && IsReachable(parent));

    /// <summary>True for what the document no longer has and the editor did not touch.</summary>
    private bool IsDropped(EntrySyntax edited)
    {
        if (_versions.EarlierOf(edited) is not { } earlier || _versions.RenewedOf(edited) is not null) return false;
        // What stays though the document dropped it stays whole.
        if (!Thing.Is(edited) && (_versions.ParentOf(edited) is not { } parent || _versions.RenewedOf(parent) is null)) return false;
        if (!Thing.Is(edited) || edited.Keyword == Keywords.Task) return edited.IsUntouched(earlier);
        var (own, old) = (edited with { Children = [] }, earlier with { Children = [] });
        return own.IsUntouched(old)
            && edited.Children.All(c => Thing.Is(c) ? IsDropped(c) || TargetOf(c) is not null
                : _versions.EarlierOf(c) is { } field && c.IsUntouched(field));
    }

    private void Add(List<PapiLine> comments, EntrySyntax edited, EntrySyntax? renewed, Language.Diagnostics.Words said)
    {
        var mark = new Mark(Mark.PlaceOf(edited, _versions.ParentOf), said) { Place = renewed is null ? null : _placeOf(renewed) };
        _marks.Add(mark);
        comments.Add(mark.Comment);
    }
}
