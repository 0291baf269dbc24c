// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/prediction/judgedcustomers.h"

namespace regulars {

using namespace Qt::StringLiterals;

QString hasObjectedToProfiling(const QString &customer)
{
    return u"EXISTS (SELECT 1 FROM consent_states profiling WHERE profiling.customer_id = %1"
           " AND profiling.purpose = 'profiling' AND profiling.state IN ('denied', 'withdrawn'))"_s.arg(customer);
}

QString mayNotBeJudged(const QString &customer)
{
    return u"(%1 OR EXISTS (SELECT 1 FROM customer_redirects merged WHERE merged.old_customer_id = %2)"
           " OR NOT EXISTS (SELECT 1 FROM customers judged WHERE judged.id = %2))"_s.arg(hasObjectedToProfiling(customer),
                                                                                         customer);
}

} // namespace regulars
