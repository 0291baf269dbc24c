// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

namespace regulars {

using KnowledgeArticleId = Id<struct KnowledgeArticleTag>;

} // namespace regulars

Q_DECLARE_METATYPE(regulars::KnowledgeArticleId)
