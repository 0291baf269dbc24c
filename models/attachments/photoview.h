// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attachments/attachment.h"
#include "models/base/entityview.h"

namespace regulars {

/// What a customer looks like.
struct CustomerPhoto
{
    QString hash;       ///< of the content; empty when there is no photo
    QByteArray content; ///< of the image file
};

/// The photo of the customer that a page shows.
class PhotoView final : public EntityView<CustomerId, CustomerPhoto>
{
    Q_OBJECT

public:
    explicit PhotoView(Database &database, QObject *parent = nullptr) : EntityView(database, parent) {}

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CustomerId id) const override;
};

} // namespace regulars
