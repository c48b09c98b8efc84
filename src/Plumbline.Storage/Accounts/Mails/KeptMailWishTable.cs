using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Accounts.Mails;

/// <summary>How wishes about e-mail are kept: one for each account that has chosen.</summary>
internal sealed class KeptMailWishTable : IEntityTypeConfiguration<KeptMailWish>
{
    public void Configure(EntityTypeBuilder<KeptMailWish> builder)
    {
        builder.ToTable("mail_wishes").HasKey(wish => wish.AccountId);
        builder.Property(wish => wish.AccountId).ValueGeneratedNever();
        builder.Property(wish => wish.Pace).HasMaxLength(10);
        builder.Property(wish => wish.Language).HasMaxLength(2);
        builder.HasOne<Account>().WithOne().HasForeignKey<KeptMailWish>(wish => wish.AccountId);
    }
}
