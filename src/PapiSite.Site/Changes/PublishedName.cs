using System.Collections.Immutable;
using PapiSite.Language.Text;
using PapiSite.Model;
using PapiSite.Model.Changes;

namespace PapiSite.Site.Changes;

/// <summary>What has a page, and how it is called.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Name">Its name or title.</param>
public sealed record PublishedName(ContentAddress Address, string Name)
{
    /// <summary>Everything of a content that old addresses may lead to.</summary>
    public static IEnumerable<PublishedName> Of(SiteContent content, ImmutableArray<PublishedTask> tasks)
    {
        ArgumentNullException.ThrowIfNull(content);
        return
        [
            .. content.Plans.Select(p => new PublishedName(new(AddressKind.Plan, p.Id), p.Title)),
            .. tasks.Select(t => new PublishedName(ContentAddress.Of(new TaskAddress(t.Plan.Id, t.Task.Id)), t.Task.Headline)),
            .. content.Registry.Agencies.Select(a => new PublishedName(new(AddressKind.Agency, a.Id), a.Name)),
            .. content.IndexSets.Select(s => new PublishedName(new(AddressKind.IndexSet, s.Id), s.Name)),
            .. from set in content.IndexSets
               from dimension in set.Dimensions
               let address = new ContentAddress(AddressKind.Dimension, $"{set.Id}/{VietnameseText.Slug(dimension.Label)}")
               select new PublishedName(address, dimension.Name),
            .. content.Pages.Select(p => new PublishedName(new(AddressKind.Page, p.Path), p.Title)),
            .. content.Consultations.Select(c => new PublishedName(new(AddressKind.Consultation, c.Id), c.Title)),
            .. content.Questions.Select(q => new PublishedName(new(AddressKind.Question, q.Id), q.Title)),
        ];
    }
}
