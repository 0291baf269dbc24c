// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QMetaType>

#include <compare>

namespace regulars {

/// A database key that knows its table: a CustomerId is never taken for an OrderId. 0 means none.
template<typename Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using CustomerId = Id<struct CustomerTag>;
using ContactPointId = Id<struct ContactPointTag>;
using ProductId = Id<struct ProductTag>;
using OrderId = Id<struct OrderTag>;
using OrderLineId = Id<struct OrderLineTag>;
using ReturnId = Id<struct ReturnTag>;
using InteractionId = Id<struct InteractionTag>;
using TaskId = Id<struct TaskTag>;
using UserId = Id<struct UserTag>;
using ChangeSetId = Id<struct ChangeSetTag>;
using ImportBatchId = Id<struct ImportBatchTag>;
using ConsentEventId = Id<struct ConsentEventTag>;
using WordingId = Id<struct WordingTag>;
using RecordTableId = Id<struct RecordTableTag>;
using FieldDefinitionId = Id<struct FieldDefinitionTag>;
using AttachmentId = Id<struct AttachmentTag>;
using SavedViewId = Id<struct SavedViewTag>;
using TicketId = Id<struct TicketTag>;
using TicketArticleId = Id<struct TicketArticleTag>;
using TicketStatusId = Id<struct TicketStatusTag>;
using TicketCategoryId = Id<struct TicketCategoryTag>;
using TeamId = Id<struct TeamTag>;
using WorkCalendarId = Id<struct WorkCalendarTag>;
using SlaPolicyId = Id<struct SlaPolicyTag>;

} // namespace regulars

template<typename Tag>
struct std::hash<regulars::Id<Tag>>
{
    size_t operator()(regulars::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};

Q_DECLARE_METATYPE(regulars::CustomerId)
Q_DECLARE_METATYPE(regulars::OrderId)
