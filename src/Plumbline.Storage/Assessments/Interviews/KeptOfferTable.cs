using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Assessments.Interviews;

/// <summary>How offered times are kept; none is ever deleted.</summary>
internal sealed class KeptOfferTable : IEntityTypeConfiguration<KeptOffer>
{
    public void Configure(EntityTypeBuilder<KeptOffer> builder)
    {
        builder.ToTable("interview_offers").HasKey(offer => offer.Id);
        builder.Property(offer => offer.Id).ValueGeneratedNever();
        builder.Property(offer => offer.InspectionId).HasMaxLength(100);
        builder.Property(offer => offer.Practitioner).HasMaxLength(100);
        builder.Property(offer => offer.Room).HasMaxLength(100);
        builder.Property(offer => offer.By).HasMaxLength(100);
        builder.HasIndex(offer => offer.InspectionId).HasFilter("ended_at is null");
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(offer => offer.InspectionId).OnDelete(DeleteBehavior.Restrict);
    }
}
