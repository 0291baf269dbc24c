// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityview.h"
#include "storage/metrics/metricsstore.h"

namespace regulars {

/// Which figures are shown, if any.
struct MetricsKey
{
    MetricsQuestion question;
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const MetricsKey &, const MetricsKey &) = default;
};

/// The shop's figures, read again when something that counts has changed.
class MetricsView final : public EntityView<MetricsKey, ShopMetrics>
{
    Q_OBJECT

public:
    explicit MetricsView(Database &database, QObject *parent = nullptr);

    void ask(const MetricsQuestion &question) { show({question, true}); }

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(MetricsKey key) const override;
};

} // namespace regulars
