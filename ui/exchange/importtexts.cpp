// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/importtexts.h"

#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/plural.h"
#include "ui/exchange/subscriptionimporttexts.h"
#include "ui/exchange/ticketimporttexts.h"
#include "ui/privacy/consenttexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr std::array<std::pair<OrderField, const char *>, orderFieldCount> fieldWords = {{
    {OrderField::Date, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Date")},
    {OrderField::Time, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Time")},
    {OrderField::TimeZone, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Time zone")},
    {OrderField::OrderNumber, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Order number")},
    {OrderField::CustomerKey, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Customer number")},
    {OrderField::CustomerName, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Customer name")},
    {OrderField::FirstName, QT_TRANSLATE_NOOP("regulars::ImportTexts", "First name")},
    {OrderField::LastName, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Last name")},
    {OrderField::Company, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Company")},
    {OrderField::Email, QT_TRANSLATE_NOOP("regulars::ImportTexts", "E-mail")},
    {OrderField::Phone, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Phone")},
    {OrderField::Street, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Street")},
    {OrderField::PostalCode, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Postcode")},
    {OrderField::City, QT_TRANSLATE_NOOP("regulars::ImportTexts", "City")},
    {OrderField::Region, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Region")},
    {OrderField::Country, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Country")},
    {OrderField::Sku, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Article number")},
    {OrderField::ProductName, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Product")},
    {OrderField::ProductList, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Products (list)")},
    {OrderField::Category, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Category")},
    {OrderField::Quantity, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Quantity")},
    {OrderField::UnitPrice, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Price of one")},
    {OrderField::LineTotal, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Sum of the line")},
    {OrderField::OrderTotal, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Sum of the order")},
    {OrderField::Tax, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Tax")},
    {OrderField::Shipping, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Shipping")},
    {OrderField::Discount, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Discount")},
    {OrderField::RefundedAmount, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Amount paid back")},
    {OrderField::Currency, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Currency")},
    {OrderField::Channel, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Channel")},
    {OrderField::Status, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Status")},
    {OrderField::EventType, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Sale or return")},
    {OrderField::Cancelled, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Cancelled")},
    {OrderField::ReturnOf, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Return of order")},
}};

constexpr std::array<std::pair<ContactField, const char *>, contactFieldCount> contactWords = {{
    {ContactField::Unused, QT_TRANSLATE_NOOP("regulars::ImportTexts", "(not used)")},
    {ContactField::ExternalId, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Customer number")},
    {ContactField::Name, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Whole name")},
    {ContactField::Prefix, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Title before the name")},
    {ContactField::FirstName, QT_TRANSLATE_NOOP("regulars::ImportTexts", "First name")},
    {ContactField::MiddleName, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Middle name")},
    {ContactField::LastName, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Last name")},
    {ContactField::Suffix, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Title behind the name")},
    {ContactField::Company, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Company")},
    {ContactField::Kind, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Person or company")},
    {ContactField::Email, QT_TRANSLATE_NOOP("regulars::ImportTexts", "E-mail")},
    {ContactField::EmailLabel, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Label of the e-mail")},
    {ContactField::Phone, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Phone")},
    {ContactField::PhoneLabel, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Label of the phone")},
    {ContactField::AddressLabel, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Label of the address")},
    {ContactField::WholeAddress, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Whole address")},
    {ContactField::Street, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Street")},
    {ContactField::StreetMore, QT_TRANSLATE_NOOP("regulars::ImportTexts", "More of the street")},
    {ContactField::PostBox, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Post box")},
    {ContactField::PostalCode, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Postcode")},
    {ContactField::City, QT_TRANSLATE_NOOP("regulars::ImportTexts", "City")},
    {ContactField::Region, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Region")},
    {ContactField::Country, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Country")},
    {ContactField::Birthday, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Birthday")},
    {ContactField::BirthYear, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Year of birth")},
    {ContactField::BirthMonth, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Month of birth")},
    {ContactField::BirthDay, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Day of birth")},
    {ContactField::Language, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Language")},
    {ContactField::CardNumber, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Card number")},
    {ContactField::Tags, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Tags")},
    {ContactField::Notes, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Notes")},
    {ContactField::Source, QT_TRANSLATE_NOOP("regulars::ImportTexts", "How they found the shop")},
    {ContactField::CustomerSince, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Customer since")},
    {ContactField::Custom, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Field of your own")},
    {ContactField::Consent, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Permission (as a note)")},
    {ContactField::ConsentDate, QT_TRANSLATE_NOOP("regulars::ImportTexts", "When consent was given")},
    {ContactField::Date, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Day to remember")},
    {ContactField::DateLabel, QT_TRANSLATE_NOOP("regulars::ImportTexts", "What the day is for")},
}};

constexpr std::array<std::pair<RowReason, const char *>, EnumNames<RowReason>::names.size()> reasonWords = {{
    {RowReason::TooFewFields, QT_TRANSLATE_NOOP("regulars::ImportTexts", "The row has too few cells.")},
    {RowReason::TooManyFields, QT_TRANSLATE_NOOP("regulars::ImportTexts", "The row has too many cells.")},
    {RowReason::UnterminatedQuote, QT_TRANSLATE_NOOP("regulars::ImportTexts", "A quotation mark is never closed.")},
    {RowReason::MissingValue, QT_TRANSLATE_NOOP("regulars::ImportTexts", "A value is missing.")},
    {RowReason::NotANumber, QT_TRANSLATE_NOOP("regulars::ImportTexts", "This is no number.")},
    {RowReason::NumberTooLarge, QT_TRANSLATE_NOOP("regulars::ImportTexts", "This number is too large.")},
    {RowReason::FractionOfMinorUnit,
     QT_TRANSLATE_NOOP("regulars::ImportTexts", "This amount has parts of the smallest coin.")},
    {RowReason::NotADate, QT_TRANSLATE_NOOP("regulars::ImportTexts", "This is no date.")},
    {RowReason::AmbiguousDate, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Day and month can't be told apart.")},
    {RowReason::NotATime, QT_TRANSLATE_NOOP("regulars::ImportTexts", "This is no time.")},
    {RowReason::UnknownStatus, QT_TRANSLATE_NOOP("regulars::ImportTexts", "This status is not known.")},
    {RowReason::UnknownEvent, QT_TRANSLATE_NOOP("regulars::ImportTexts", "This is neither a sale nor a return.")},
    {RowReason::PaymentPending, QT_TRANSLATE_NOOP("regulars::ImportTexts", "It has not been paid yet.")},
    {RowReason::OtherCurrency, QT_TRANSLATE_NOOP("regulars::ImportTexts", "It is in another currency.")},
    {RowReason::NegativeTotal, QT_TRANSLATE_NOOP("regulars::ImportTexts", "The sum is below zero.")},
    {RowReason::RepeatedOrder, QT_TRANSLATE_NOOP("regulars::ImportTexts", "The same order stands in the file before.")},
    {RowReason::ConflictingOrder,
     QT_TRANSLATE_NOOP("regulars::ImportTexts", "It contradicts another row of the same order.")},
    {RowReason::OrderRefused, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Another row of the same order is wrong.")},
    {RowReason::NegativeQuantity, QT_TRANSLATE_NOOP("regulars::ImportTexts", "The quantity is below zero.")},
    {RowReason::ZeroQuantity, QT_TRANSLATE_NOOP("regulars::ImportTexts", "The quantity is zero.")},
    {RowReason::PriceNotPositive, QT_TRANSLATE_NOOP("regulars::ImportTexts", "The price is not above zero.")},
    {RowReason::NoCustomer, QT_TRANSLATE_NOOP("regulars::ImportTexts", "There is no customer.")},
    {RowReason::SpreadsheetDamage, QT_TRANSLATE_NOOP("regulars::ImportTexts", "A spreadsheet has damaged this value.")},
    {RowReason::NotAnEmail,
     QT_TRANSLATE_NOOP("regulars::ImportTexts", "This is no e-mail address; it is kept, but not used.")},
    {RowReason::NotAPhone, QT_TRANSLATE_NOOP("regulars::ImportTexts", "This is no phone number; it is kept, but not used.")},
    {RowReason::NotAPerson, QT_TRANSLATE_NOOP("regulars::ImportTexts", "This is a group, no person.")},
    {RowReason::UnfinishedCard, QT_TRANSLATE_NOOP("regulars::ImportTexts", "The card breaks off.")},
    {RowReason::RepeatedContact, QT_TRANSLATE_NOOP("regulars::ImportTexts", "The same contact stands in the file before.")},
    {RowReason::SeveralMatches,
     QT_TRANSLATE_NOOP("regulars::ImportTexts", "Several customers fit; the first one was taken.")},
    {RowReason::CardNumberTaken, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Another customer has this card.")},
    {RowReason::InRecycleBin,
     QT_TRANSLATE_NOOP("regulars::ImportTexts", "This customer is in the recycle bin and stays there.")},
    {RowReason::DoesNotFit, QT_TRANSLATE_NOOP("regulars::ImportTexts", "This does not fit your field and is left out.")},
    {RowReason::ClosedBeforeOpened,
     QT_TRANSLATE_NOOP("regulars::ImportTexts", "It was closed before it was opened; it is kept so.")},
    {RowReason::RepeatedTicket, QT_TRANSLATE_NOOP("regulars::ImportTexts", "The same ticket stands in the file before.")},
    {RowReason::TicketRefused, QT_TRANSLATE_NOOP("regulars::ImportTexts", "Another row of the same ticket is wrong.")},
    {RowReason::RepeatedSubscription,
     QT_TRANSLATE_NOOP("regulars::ImportTexts", "The same subscription stands in the file before.")},
    {RowReason::NotAPeriod, QT_TRANSLATE_NOOP("regulars::ImportTexts", "This is no number of months.")},
    {RowReason::DatesDisagree, QT_TRANSLATE_NOOP("regulars::ImportTexts", "This does not fit the other days of the row.")},
    {RowReason::NotPossible, QT_TRANSLATE_NOOP("regulars::ImportTexts", "This is not possible here.")},
}};

template<typename E, size_t N>
const char *wordOf(const std::array<std::pair<E, const char *>, N> &words, E value)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto &pair) { return pair.first == value; });
    return found == words.end() ? "" : found->second;
}

/// What a column is about whose field is written with its label.
std::optional<ConsentTarget> consentOf(const QString &fieldName)
{
    const auto column = contactColumnFromText(fieldName);
    return column && column->field == ContactField::Consent ? consentTargetOf(column->label) : std::nullopt;
}

} // namespace

QString ImportTexts::field(OrderField field)
{
    return tr(wordOf(fieldWords, field));
}

QString ImportTexts::field(ContactField field)
{
    return tr(wordOf(contactWords, field));
}

QString ImportTexts::target(const ConsentTarget &target)
{
    const QString channel = ConsentTexts::channel(target.topic.channel);
    return target.optOut
               ? tr("Opted out: %1", "a channel").arg(channel)
               : tr("Consent: %1, %2", "a channel, a purpose").arg(channel, ConsentTexts::purpose(target.topic.purpose));
}

QString ImportTexts::fieldNamed(const QString &name)
{
    if (const auto consent = consentOf(name))
        return target(*consent);
    if (isNameOf<OrderField>(name))
        return field(valueOf<OrderField>(name));
    if (isNameOf<TicketField>(name) && !isNameOf<ContactField>(name))
        return TicketImportTexts::field(valueOf<TicketField>(name));
    if (isNameOf<SubscriptionField>(name) && !isNameOf<ContactField>(name))
        return SubscriptionImportTexts::field(valueOf<SubscriptionField>(name));
    if (name == "photo"_L1)
        return tr("Photo");
    return isNameOf<ContactField>(name) ? field(valueOf<ContactField>(name)) : name;
}

QString ImportTexts::value(const QString &fieldName, const QString &value, const Formatting &formatting)
{
    if (consentOf(fieldName))
        return value.isEmpty() ? QString() : ConsentTexts::state(valueOf<ConsentState>(value));
    if (fieldName != nameOf(ContactField::Birthday))
        return value;
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (date.isValid())
        return formatting.date(date);
    const QDate anyYear = QDate::fromString(u"2000"_s + value.mid(1), Qt::ISODate); // with a 29 February
    return anyYear.isValid() ? formatting.dayAndMonth(anyYear.month(), anyYear.day()) : value;
}

QString ImportTexts::reason(RowReason reason)
{
    return tr(wordOf(reasonWords, reason));
}

QString ImportTexts::problem(const RejectedRow &row)
{
    const QString place = tr("Line %1").arg(QLocale().toString(row.line));
    const QString value = row.args.value(u"value"_s).toString();
    if (!row.field.isEmpty() && !value.isEmpty())
        return tr("%1, %2 “%3”: %4", "line, column, value, what is wrong")
            .arg(place, fieldNamed(row.field), value, reason(row.reason));
    if (!row.field.isEmpty())
        return tr("%1, %2: %3", "line, column, what is wrong").arg(place, fieldNamed(row.field), reason(row.reason));
    return tr("%1: %2", "line, what is wrong").arg(place, reason(row.reason));
}

QString ImportTexts::delimiter(char delimiter)
{
    switch (delimiter) {
    case ',':
        return tr("Commas");
    case ';':
        return tr("Semicolons");
    case '\t':
        return tr("Tabs");
    case '|':
        return tr("Bars");
    case Dialect::whitespaceRun:
        return tr("Spaces");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString ImportTexts::encoding(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian:
        return u"UTF-16"_s;
    case Encoding::Windows1252:
        return u"Windows-1252"_s;
    }
    return {};
}

QString ImportTexts::shape(const Dialect &dialect, const QString &vendor, const QString &sheet)
{
    QStringList parts;
    if (!vendor.isEmpty())
        parts.append(vendor.left(1).toUpper() + vendor.mid(1));
    if (!sheet.isEmpty())
        parts.append(tr("worksheet %1").arg(sheet));
    else
        parts << delimiter(dialect.delimiter) << encoding(dialect.encoding)
              << (dialect.decimalMark == ',' ? tr("decimal comma") : tr("decimal point"));
    parts.append(dialect.hasHeader ? tr("first line holds the names") : tr("no line with names"));
    return parts.join(u" · "_s);
}

QString ImportTexts::shape(const OrderFileDetection &detection)
{
    return shape(detection.dialect, detection.vendor, detection.sheet);
}

QString ImportTexts::shape(const ContactFileDetection &detection)
{
    if (detection.isVCard)
        return tr("vCards · %1", "how the letters are written").arg(encoding(detection.dialect.encoding));
    return shape(detection.dialect, detection.vendor, detection.sheet);
}

QString ImportTexts::shape(const TicketFileDetection &detection)
{
    return shape(detection.dialect, {}, detection.sheet);
}

QString ImportTexts::shape(const SubscriptionFileDetection &detection)
{
    return shape(detection.dialect, detection.vendor, detection.sheet);
}

QStringList ImportTexts::counts(const OrderImportReport &report, const QLocale &)
{
    QStringList sentences{tr("%Ln order(s)", "", pluralCount(report.ordersCreated)),
                          tr("%Ln new customer(s)", "", pluralCount(report.customersCreated))};
    if (report.customersMatched > 0)
        sentences << tr("%Ln customer(s) who were there already", "", pluralCount(report.customersMatched));
    if (report.returnsCreated > 0)
        sentences << tr("%Ln return(s)", "", pluralCount(report.returnsCreated));
    if (report.anonymousOrders > 0)
        sentences << tr("%Ln order(s) without a customer", "", pluralCount(report.anonymousOrders));
    if (report.ordersKnown > 0)
        sentences << tr("%Ln order(s) were imported before and are left as they are", "", pluralCount(report.ordersKnown));
    if (report.rejected > 0)
        sentences << tr("%Ln row(s) can't be imported", "", pluralCount(report.rejected));
    return sentences;
}

QStringList ImportTexts::counts(const ContactImportReport &report)
{
    QStringList sentences{tr("%Ln new customer(s)", "", pluralCount(report.created))};
    if (report.updated > 0)
        sentences << tr("%Ln customer(s) who are known will change", "", pluralCount(report.updated));
    if (report.unchanged > 0)
        sentences << tr("%Ln customer(s) of whom the file says nothing new", "", pluralCount(report.unchanged));
    if (report.skipped > 0)
        sentences << tr("%Ln contact(s) left out, as chosen", "", pluralCount(report.skipped));
    if (report.repeated > 0)
        sentences << tr("%Ln contact(s) that stand in the file twice", "", pluralCount(report.repeated));
    if (report.inRecycleBin > 0)
        sentences << tr("%Ln customer(s) who are in the recycle bin and stay there", "", pluralCount(report.inRecycleBin));
    const ConsentCounts &consents = report.consents;
    if (consents.granted > 0)
        sentences << tr("%Ln consent(s) granted", "", pluralCount(consents.granted));
    if (consents.pending > 0)
        sentences << tr("%Ln consent(s) waiting for confirmation", "", pluralCount(consents.pending));
    if (consents.refused > 0)
        sentences << tr("%Ln consent(s) refused", "", pluralCount(consents.refused));
    if (consents.refusedBefore > 0)
        sentences << tr("%Ln consent(s) left as they are, because they were refused or withdrawn", "",
                        pluralCount(consents.refusedBefore));
    if (const qint64 refused = report.rejected - report.repeated - report.inRecycleBin; refused > 0)
        sentences << tr("%Ln row(s) can't be imported", "", pluralCount(refused));
    return sentences;
}

QStringList ImportTexts::notes(const ContactImportReport &report, const Formatting &formatting)
{
    QStringList notes;
    if (report.importedBefore) {
        const QDate day = formatting.calendar().date(report.importedBefore->importedAt);
        notes << tr("This very file was imported before, on %1.").arg(formatting.date(day));
    }
    if (report.consents.notStated > 0)
        notes << tr("%Ln consent(s) kept as notes: nobody said how and when they were given, so nobody is opted in.", "",
                    static_cast<int>(report.consents.notStated));
    if (report.notesConsent)
        notes << tr("Permissions are kept as notes; nobody is opted in.");
    if (report.photos > 0)
        notes << tr("Photos of %Ln customer(s)", "", static_cast<int>(report.photos));
    if (report.photosLeftOut > 0)
        notes << tr("%Ln picture(s) left out: they can't be read or are second ones", "",
                    static_cast<int>(report.photosLeftOut));
    if (!report.detection.leftOut.isEmpty())
        notes << tr("Columns that are left out: %1").arg(report.detection.leftOut.join(u", "_s));
    return notes;
}

QString ImportTexts::done(const ImportSession &session)
{
    if (session.kind() == ImportKind::Contacts && session.contactReport())
        return tr("Imported %Ln contact(s).", "",
                  static_cast<int>(session.contactReport()->created + session.contactReport()->updated));
    if (session.kind() == ImportKind::Tickets && session.ticketReport())
        return TicketImportTexts::done(*session.ticketReport());
    if (session.kind() == ImportKind::Subscriptions && session.subscriptionReport())
        return SubscriptionImportTexts::done(*session.subscriptionReport());
    return tr("Imported %Ln order(s).", "", session.report() ? static_cast<int>(session.report()->ordersCreated) : 0);
}

QString ImportTexts::failure(const Error &error, ImportKind kind)
{
    const QString reason = error.args.value(u"reason"_s).toString();
    if (error.code == ErrorCode::UnknownFormat && reason == "empty"_L1)
        return tr("The file is empty.");
    if (error.code == ErrorCode::UnknownFormat && reason == "no_rows"_L1)
        return tr("The file holds no rows.");
    if (error.code == ErrorCode::UnknownFormat && reason == "binary"_L1)
        return tr("This is no text file. Please save the table as CSV and import that.");
    if (error.code == ErrorCode::UnknownFormat && (reason == "too_many_columns"_L1 || reason == "cell_too_long"_L1))
        return tr("The file is no table that Regulars can read: a row is far too long.");
    if (error.code == ErrorCode::UnknownFormat && reason == "too_many_rows"_L1)
        return tr("The file has more than %1 rows. Please split it into smaller files.")
            .arg(QLocale().toString(error.args.value(u"limit"_s).toLongLong()));
    if (error.code == ErrorCode::UnknownFormat && reason == "encrypted"_L1)
        return tr("The spreadsheet is protected by a password. Please save it without one.");
    if (error.code == ErrorCode::UnknownFormat && reason == "spreadsheet_too_large"_L1)
        return tr("The spreadsheet is too large. Please save it as CSV and import that.");
    if (error.code == ErrorCode::UnknownFormat && reason.endsWith("_spreadsheet"_L1))
        return tr("The file is no spreadsheet, or a damaged one.");
    if (error.code == ErrorCode::UnknownFormat && reason == "newer_package"_L1)
        return tr("The package was written by a newer version of Regulars. Please update the program.");
    if (error.code == ErrorCode::UnknownFormat && reason == "not_a_package"_L1)
        return tr("The file is no package of Regulars.");
    if (error.code == ErrorCode::UnknownFormat && reason == "broken_package"_L1)
        return tr("The package is damaged in line %1.").arg(QLocale().toString(error.args.value(u"line"_s).toLongLong()));
    if (error.code == ErrorCode::UnknownFormat && reason == "missing_columns"_L1 && kind == ImportKind::Contacts)
        return tr("Please say, in the second step, which column holds the name, the e-mail address or the phone number.");
    if (error.code == ErrorCode::UnknownFormat && reason == "missing_columns"_L1 && kind == ImportKind::Tickets)
        return TicketImportTexts::missingColumns();
    if (error.code == ErrorCode::UnknownFormat && reason == "missing_columns"_L1 && kind == ImportKind::Subscriptions)
        return SubscriptionImportTexts::missingColumns();
    if (error.code == ErrorCode::UnknownFormat && reason == "missing_columns"_L1)
        return tr("Please say, in the second step, which columns hold the date and the amount.");
    if (error.code == ErrorCode::InvalidValue && error.field == "date_order"_L1)
        return tr("The file does not tell whether 03/04 is in March or in April. Please choose how its dates are written.");
    if (error.code == ErrorCode::InvalidValue && error.field == "map"_L1)
        return tr("The columns of the saved choice do not fit this file.");
    return errorText(error);
}

} // namespace regulars
