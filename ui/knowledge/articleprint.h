// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/knowledge/articlepages.h"

class QPagedPaintDevice;

namespace regulars {

/// Prints articles with page numbers, each on a page of its own. `american`: on letter paper instead of A4.
void printArticles(QPagedPaintDevice &device, const QList<PageArticle> &articles, const PageWords &words, bool american);

} // namespace regulars
