using System.Collections.Immutable;
using System.ComponentModel;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using PapiSite.Model.Fields;

namespace PapiSite.Site.Data;

/// <summary>Properties and columns of the fields whose rows in the table of fields say all that the open data need.</summary>
internal static class FieldProperties
{
    /// <summary>Adds to a type of data the properties of the fields of what it tells.</summary>
    public static void AddTo(JsonTypeInfo type)
    {
        if (type.Type == typeof(TaskData)) Add(type, TaskFields.All, row => ((TaskData)row).Task);
        if (type.Type == typeof(SubtaskData)) Add(type, TaskFields.OfParts, row => ((SubtaskData)row).Subtask);
    }

    /// <summary>The columns of the fields of a task; a list stands in one cell.</summary>
    public static ImmutableArray<Column<TaskData>> Columns { get; } =
    [
        .. TaskFields.All.Where(field => field.Data is not null)
            .Select(field => new Column<TaskData>(field.Data!.Column, row => Text(field, row.Task))),
    ];

    private static void Add<T>(JsonTypeInfo type, ImmutableArray<Field<T>> fields, Func<object, T> of)
    {
        foreach (var field in fields)
        {
            if (field.Data is not { } data) continue;
            var property = data.IsList
                ? Property(type, data, row => field.ItemsOf(of(row)), isNullable: false)
                : Property(type, data, row => Text(field, of(row)), isNullable: true);
            var before = type.Properties.FirstOrDefault(p => p.Name == data.Behind);
            type.Properties.Insert(before is null ? type.Properties.Count : type.Properties.IndexOf(before) + 1, property);
        }
    }

    private static JsonPropertyInfo Property<TValue>(JsonTypeInfo type, FieldData data, Func<object, TValue> value, bool isNullable)
    {
        var property = JsonMetadataServices.CreatePropertyInfo(
            type.Options,
            new JsonPropertyInfoValues<TValue>
            {
                IsProperty = true,
                IsPublic = true,
                DeclaringType = type.Type,
                PropertyName = data.Name,
                JsonPropertyName = data.Name,
                Getter = value,
                AttributeProviderFactory = () => new Described(data.Description),
            }
        );
        property.IsGetNullable = isNullable;
        return property;
    }

    private static string? Text<T>(Field<T> field, T of) =>
        field.ItemsOf(of) is { IsEmpty: false } items ? string.Join("; ", items) : null;

    /// <summary>What stands above a property that no type declares.</summary>
    private sealed class Described(string description) : ICustomAttributeProvider
    {
        public object[] GetCustomAttributes(bool inherit) => [new DescriptionAttribute(description)];

        public object[] GetCustomAttributes(Type attributeType, bool inherit) =>
            attributeType == typeof(DescriptionAttribute) ? GetCustomAttributes(inherit) : [];

        public bool IsDefined(Type attributeType, bool inherit) => attributeType == typeof(DescriptionAttribute);
    }
}
