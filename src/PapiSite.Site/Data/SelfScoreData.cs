using System.Collections.Immutable;
using System.ComponentModel;

namespace PapiSite.Site.Data;

[Description("The points that a body gave itself for a criterion of an index set, as a plan prints them.")]
public sealed record SelfScoreData(
    [property: Description("Id of the plan, as in plans.json.")] string Plan,
    [property: Description("Place that the plan is for.")] string? Place,
    [property: Description("Year that is scored.")] int Year,
    [property: Description("Code of the index set.")] string IndexSet,
    [property: Description("Who scores itself, as printed; empty where it is the issuer of the plan.")] ImmutableArray<string> Bodies,
    [property: Description("Criterion, such as PAR-INDEX.1.2; null for the total that the table prints.")] string? Criterion,
    [property: Description("Name of the criterion; null for the total.")] string? Name,
    [property: Description("Points that can be reached, as printed or as the index set declares them.")] decimal? MaximumPoints,
    [property: Description("Points that the body gave itself; null where it gives words.")] decimal? OwnPoints,
    [property: Description("Points that the appraisal gave; null where the table has none, or words.")] decimal? AppraisedPoints,
    [property: Description("What is printed in place of the body's points; null where it gives points.")] string? OwnWords,
    [property: Description("What is printed in place of the points of the appraisal; null where there is nothing.")] string? AppraisalWords,
    [property: Description("Documents that prove the points, as printed.")] ImmutableArray<string> Documents,
    [property: Description("Notes to the reader, in Markdown.")] ImmutableArray<string> Notes,
    [property: Description("Address of the table in the plan's page.")] string Url);
