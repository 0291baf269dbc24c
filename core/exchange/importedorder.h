// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/enumnames.h"
#include "core/base/money.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QVariantMap>

#include <memory>
#include <optional>
#include <vector>

namespace regulars {

/// The person of an order, as far as the file tells: keys to match by, and what is known besides.
struct ImportedCustomer
{
    QString externalId;
    QString email; ///< as written, trimmed
    QString phone; ///< as written, trimmed
    QString name;  ///< full name, put together from first and last name where the file has only those
    QString firstName;
    QString lastName;
    QString company;
    QString street;
    QString postalCode;
    QString city;
    QString region;
    QString country;
};

/// One and the same pointer for all orders of a file with the same customer cells, so that a customer is
/// looked up once per pointer. Null: nobody is named (an anonymous sale).
using ImportedCustomerPtr = std::shared_ptr<const ImportedCustomer>;

struct ImportedLine
{
    QString sku;
    QString name;
    QString category;
    qint64 quantityMilli = milliPerPiece;
    qint64 unitPriceMicro = 0;
    qint64 discountMinor = 0; ///< already taken off totalMinor
    qint64 totalMinor = 0;
    qint64 sourceLine = 0;
    bool amountKnown = true; ///< false: the file names the product of an order but not its price
};

enum class ImportedStatus { Open, Completed, Cancelled };

template<>
struct EnumNames<ImportedStatus>
{
    static constexpr std::array<std::pair<ImportedStatus, const char16_t *>, 3> names = {{
        {ImportedStatus::Open, u"open"},
        {ImportedStatus::Completed, u"completed"},
        {ImportedStatus::Cancelled, u"cancelled"},
    }};
    static constexpr ImportedStatus fallback = ImportedStatus::Completed;
};

/// An order of the file with all its lines. Amounts are in minor units of `currency`.
struct ImportedOrder
{
    QString number;       ///< the file's own number, empty if it has none
    quint64 identity = 0; ///< stable over repeated imports: hash of the number, or of the row and its occurrence
    Instant orderedAt;
    bool timeUnknown = false; ///< only a date was given: orderedAt is 12:00 local
    ImportedCustomerPtr customer;
    Currency currency;
    QString channel;
    ImportedStatus status = ImportedStatus::Completed;
    qint64 discountMinor = 0; ///< of the whole order, already taken off totalMinor
    qint64 shippingMinor = 0; ///< contained in totalMinor
    qint64 taxMinor = 0;      ///< contained in totalMinor, or in the prices
    qint64 totalMinor = 0;    ///< what the customer paid; the file's own total where it has one
    std::vector<ImportedLine> lines;
    qint64 sourceLine = 0; ///< physical line of its first row, from 1
};

/// Goods or money that went back. Quantities and amounts are positive.
struct ImportedReturn
{
    QString number;   ///< the file's own number of the return ("C536379"), empty if it has none
    QString returnOf; ///< number of the order it belongs to, empty if the file does not say
    quint64 identity = 0;
    Instant returnedAt;
    bool timeUnknown = false;
    ImportedCustomerPtr customer;
    Currency currency;
    QString channel;
    qint64 totalMinor = 0;
    std::vector<ImportedLine> lines; ///< empty: by value only
    qint64 sourceLine = 0;
};

/// What became of a row with a problem.
enum class RowVerdict {
    Refused,  ///< not imported: the row is at fault
    SetApart, ///< not imported: the row is sound but no sale (a stock correction, a price of zero)
    Noted,    ///< imported, but something about it should be looked at
};

template<>
struct EnumNames<RowVerdict>
{
    static constexpr std::array<std::pair<RowVerdict, const char16_t *>, 3> names = {{
        {RowVerdict::Refused, u"refused"},
        {RowVerdict::SetApart, u"set_apart"},
        {RowVerdict::Noted, u"noted"},
    }};
    static constexpr RowVerdict fallback = RowVerdict::Refused;
};

enum class RowReason {
    TooFewFields,
    TooManyFields,
    UnterminatedQuote,
    MissingValue,
    NotANumber,
    NumberTooLarge,
    FractionOfMinorUnit,
    NotADate,
    AmbiguousDate,
    NotATime,
    UnknownStatus,
    UnknownEvent,
    PaymentPending,
    OtherCurrency,
    NegativeTotal,
    RepeatedOrder,
    ConflictingOrder,
    OrderRefused,
    NegativeQuantity,
    ZeroQuantity,
    PriceNotPositive,
    NoCustomer,
    SpreadsheetDamage,
    NotAnEmail,
    NotAPhone,
    NotAPerson,
    UnfinishedCard,
    RepeatedContact,
    SeveralMatches,
    CardNumberTaken,
    InRecycleBin,
    DoesNotFit,
    ClosedBeforeOpened,
    RepeatedTicket,
    TicketRefused,
    RepeatedSubscription,
    NotAPeriod,
    DatesDisagree,
    NotPossible,
};

template<>
struct EnumNames<RowReason>
{
    static constexpr std::array<std::pair<RowReason, const char16_t *>, 39> names = {{
        {RowReason::TooFewFields, u"too_few_fields"},   // args: fields, expected
        {RowReason::TooManyFields, u"too_many_fields"}, // args: fields, expected
        {RowReason::UnterminatedQuote, u"unterminated_quote"},
        {RowReason::MissingValue, u"missing_value"},                 // field
        {RowReason::NotANumber, u"not_a_number"},                    // field; args: value
        {RowReason::NumberTooLarge, u"number_too_large"},            // field; args: value
        {RowReason::FractionOfMinorUnit, u"fraction_of_minor_unit"}, // field; args: value
        {RowReason::NotADate, u"not_a_date"},                        // field; args: value
        {RowReason::AmbiguousDate, u"ambiguous_date"},               // field; args: value
        {RowReason::NotATime, u"not_a_time"},                        // field; args: value
        {RowReason::UnknownStatus, u"unknown_status"},               // field; args: value
        {RowReason::UnknownEvent, u"unknown_event"},                 // field; args: value
        {RowReason::PaymentPending, u"payment_pending"},             // field; args: value
        {RowReason::OtherCurrency, u"other_currency"},               // field; args: value, expected
        {RowReason::NegativeTotal, u"negative_total"},               // field; args: value
        {RowReason::RepeatedOrder, u"repeated_order"},               // args: number, line (of the first)
        {RowReason::ConflictingOrder, u"conflicting_order"},         // field that differs; args: number, line (of the first)
        {RowReason::OrderRefused, u"order_refused"},                 // args: number, line (of the row at fault)
        {RowReason::NegativeQuantity, u"negative_quantity"},         // field; args: value
        {RowReason::ZeroQuantity, u"zero_quantity"},                 // field
        {RowReason::PriceNotPositive, u"price_not_positive"},        // field; args: value
        {RowReason::NoCustomer, u"no_customer"},
        {RowReason::SpreadsheetDamage, u"spreadsheet_damage"}, // field; args: value ("4.9E+11")
        {RowReason::NotAnEmail, u"not_an_email"},              // field; args: value
        {RowReason::NotAPhone, u"not_a_phone"},                // field; args: value
        {RowReason::NotAPerson, u"not_a_person"},              // a group of contacts
        {RowReason::UnfinishedCard, u"unfinished_card"},
        {RowReason::RepeatedContact, u"repeated_contact"},           // args: line (of the first)
        {RowReason::SeveralMatches, u"several_matches"},             // args: value (the name of the one that was taken)
        {RowReason::CardNumberTaken, u"card_number_taken"},          // field; args: value
        {RowReason::InRecycleBin, u"in_recycle_bin"},                // args: value (the name)
        {RowReason::DoesNotFit, u"does_not_fit"},                    // field (an own one); args: value
        {RowReason::ClosedBeforeOpened, u"closed_before_opened"},    // field; args: value
        {RowReason::RepeatedTicket, u"repeated_ticket"},             // field; args: value, line (of the first)
        {RowReason::TicketRefused, u"ticket_refused"},               // field; args: value, line (of the row at fault)
        {RowReason::RepeatedSubscription, u"repeated_subscription"}, // field; args: value, line (of the first)
        {RowReason::NotAPeriod, u"not_a_period"},                    // field; args: value
        {RowReason::DatesDisagree, u"dates_disagree"},               // field; args: value
        {RowReason::NotPossible, u"not_possible"},                   // field; args: value
    }};
    static constexpr RowReason fallback = RowReason::MissingValue;
};

/// A row with a problem: where it stands, what is wrong, and its text for the file of rejected rows.
struct RejectedRow
{
    qint64 line = 0; ///< physical line at which the row begins, from 1
    RowVerdict verdict = RowVerdict::Refused;
    RowReason reason = RowReason::MissingValue;
    QString field; ///< name of the field of orders, contacts, tickets or subscriptions, or empty
    QVariantMap args;
    QByteArray rawText; ///< the row as in the file, in UTF-8, without the line end; at most 64 KB of it
};

/// What one call of OrderFileReader::next() found. May be empty in the middle of a file.
struct OrderBatch
{
    std::vector<ImportedOrder> orders;
    std::vector<ImportedReturn> returns;
    std::vector<RejectedRow> rejected;
};

} // namespace regulars
