using System.Collections.Immutable;
using System.Reflection;
using PapiSite.Language.Values;
using PapiSite.Model.Changes;
using PapiSite.Site;
using PapiSite.Site.Data;
using PapiSite.Site.Output;
using PapiSite.Site.Progress;
using PapiSite.Site.Views;
using PapiSite.Site.Wording;

namespace PapiSite.Tests.Theme;

/// <summary>The types of which views are made, and those that a template may know beside them.</summary>
internal static class ViewTypes
{
    /// <summary>What views hold of other parts: values, of which nothing more could be asked.</summary>
    private static readonly Type[] Values =
    [
        typeof(Score),
        typeof(DiffPiece),
        typeof(ProgressCounts),
        typeof(CompletionCounts),
        typeof(MonthlyProgress),
        typeof(ReportRecord),
        typeof(SiteLanguage),
        typeof(Sentence),
        typeof(ChangeText),
    ];

    /// <summary>
    /// What a template may ask: how addresses are made that no content names, names of values in the data, what files there are.
    /// </summary>
    private static readonly Type[] Asked =
    [
        typeof(Routes),
        typeof(DataNames),
        typeof(ProgressKinds),
        typeof(PapiSite.Model.Reports.CompletionClasses),
        typeof(PapiSite.Site.Output.Theme),
        typeof(SiteFile),
        typeof(OutputFormat),
        typeof(OutputFormats),
        typeof(Datasets),
        typeof(Dataset),
        typeof(DataFile),
    ];

    /// <summary>Every type that a view of a page holds, whether in a list, a pair or another view.</summary>
    public static IReadOnlySet<Type> Held { get; } = Closure();

    /// <summary>True for a type that a template may know.</summary>
    public static bool MayBeKnown(string name) => Known.Contains(name);

    /// <summary>True where nothing more can be asked of a type.</summary>
    public static bool IsValue(Type type) =>
        type.IsPrimitive
        || type.IsEnum
        || type == typeof(string)
        || type == typeof(decimal)
        || type == typeof(DateOnly)
        || Values.Contains(type)
        || type.Namespace == typeof(PageView).Namespace;

    private static HashSet<string> Known { get; } =
    [
        .. Held.Concat(Values).Concat(Asked).Select(type => type.FullName!),
        .. new[] { typeof(Score).Assembly, typeof(DiffPiece).Assembly, typeof(Routes).Assembly }
            .SelectMany(a => a.GetTypes())
            .Where(type => type.IsEnum || type.Namespace == typeof(PageView).Namespace || type.Namespace == typeof(Sentence).Namespace)
            .Select(type => type.FullName!),
    ];

    private static HashSet<Type> Closure()
    {
        var (held, open) = (new HashSet<Type>(), new Stack<Type>());
        foreach (var view in typeof(PageView).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageView))).Append(typeof(Chrome)))
            open.Push(view);
        while (open.TryPop(out var type))
        {
            if (type.IsArray)
            {
                open.Push(type.GetElementType()!);
            }
            else if (type.IsGenericType && type.Namespace is "System" or "System.Collections.Immutable")
            {
                foreach (var part in type.GetGenericArguments())
                    open.Push(part);
            }
            else if (held.Add(type) && type.Namespace == typeof(PageView).Namespace)
            {
                foreach (var property in PropertiesOf(type)) open.Push(property.PropertyType);
            }
        }

        return held;
    }

    /// <summary>The properties of which a record is made; what it derives from them is no part of it.</summary>
    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is not null);
}
