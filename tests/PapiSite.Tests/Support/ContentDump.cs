using System.Collections;
using System.Reflection;
using System.Text;
using PapiSite.Language.Syntax;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Binding;
using PapiSite.Model.Plans;

namespace PapiSite.Tests.Support;

/// <summary>Writes all that a content says, property by property, so that two can be compared whole.</summary>
internal sealed class ContentDump
{
    private readonly StringBuilder _output = new();
    private readonly HashSet<object> _open = new(ReferenceEqualityComparer.Instance);
    private static readonly Dictionary<Type, PropertyInfo[]> Properties = [];

    private ContentDump()
    {
    }

    /// <summary>The content, the diagnostics with their fixes, and the references.</summary>
    public static string Of(BoundContent bound)
    {
        var dump = new ContentDump();
        dump.Write(bound.Content);
        foreach (var diagnostic in bound.Diagnostics)
        {
            dump._output.Append(Sources.Printed([diagnostic])).Append(diagnostic.IsAnswered);
            dump.Write(diagnostic.Fixes);
        }

        dump.Write(bound.References.All);
        dump.Write(bound.References.Declarations.OrderBy(d => d.Thing.Kind).ThenBy(d => d.Thing.Id, StringComparer.Ordinal));
        return dump._output.ToString();
    }

    private void Write(object? value)
    {
        switch (value)
        {
            case null: _output.Append('-'); return;
            case string or decimal or DateOnly or Enum: _output.Append('“').Append(value).Append('”'); return;
            case SourceText source: _output.Append(source.Path); return;
            case SyntaxTree tree: _output.Append(tree.Source.Path).Append(tree.Source.Text); return;
            case Origin origin: _output.Append(origin.Place); return;
            case EntrySyntax or Keyword: _output.Append(value is Keyword keyword ? keyword.Name : ((EntrySyntax)value).Text.Text); return;
            case IEnumerable many: WriteAll(many); return;
        }

        if (value.GetType().IsPrimitive) _output.Append(value);
        else WriteProperties(value);
    }

    private void WriteAll(IEnumerable many)
    {
        _output.Append('[');
        foreach (var one in many)
        {
            Write(one);
            _output.Append('\n');
        }

        _output.Append(']');
    }

    private void WriteProperties(object value)
    {
        if (!value.GetType().IsValueType && !_open.Add(value))
        {
            _output.Append('…');
            return;
        }

        _output.Append(value.GetType().Name).Append('{');
        foreach (var property in PropertiesOf(value.GetType()))
        {
            _output.Append(property.Name).Append('=');
            // What names a plan is told by its id: the plan itself stands among the plans.
            if (property.GetValue(value) is Plan plan && value is not SiteContent) _output.Append(plan.Id);
            else Write(property.GetValue(value));
            _output.Append(' ');
        }

        _output.Append('}');
        _open.Remove(value);
    }

    private static PropertyInfo[] PropertiesOf(Type type)
    {
        if (!Properties.TryGetValue(type, out var properties))
        {
            properties =
            [
                .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0),
            ];
            Properties[type] = properties;
        }

        return properties;
    }
}
